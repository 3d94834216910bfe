import styles from './ContactLinks.module.css';

interface ContactLinksProps {
  email: string | null;
  phone: string | null;
}

/** How somebody is reached at work, to be written to and called; nothing where nothing is on record. */
export function ContactLinks({ email, phone }: ContactLinksProps) {
  if (email === null && phone === null) return null;
  return (
    <span className={styles.contact}>
      {email === null ? null : <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`}>{email}</a>}
      {phone === null ? null : <a href={`tel:${phone.replaceAll(/[^0-9+]/g, '')}`}>{phone}</a>}
    </span>
  );
}
