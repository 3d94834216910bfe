import styles from './TabLinks.module.css';

/** Parts of one page; which one stands in the address, so these are ways to go and not ARIA tabs. */
export function TabLinks<Value extends string>({
  label,
  value,
  items,
  onChange,
}: {
  label: string;
  value: Value;
  items: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          className={styles.tab}
          {...(item.value === value ? { 'aria-current': 'page' as const } : {})}
          onClick={() => onChange(item.value)}
        >
          {item.label}
        </button>
      ))}
    </nav>
  );
}
