import type { Rating } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';
import { useText } from '../../text/text.ts';
import styles from './RatingChoice.module.css';

export const RATINGS = everyValue<Rating>()('DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI');

/** Three ratings side by side, from low to high; arrows move between them. */
export function RatingChoice({
  legend,
  name,
  value,
  onChange,
  disabled,
}: {
  legend: string;
  name: string;
  value: Rating | null;
  onChange: (rating: Rating) => void;
  disabled: boolean;
}) {
  const { say } = useText();
  return (
    <fieldset className={styles.choice} disabled={disabled}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {RATINGS.map((rating) => (
          <label key={rating} className={styles.option} data-checked={rating === value || undefined}>
            <input type="radio" name={name} value={rating} checked={rating === value} onChange={() => onChange(rating)} />
            {say(`labels.Rating.${rating}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
