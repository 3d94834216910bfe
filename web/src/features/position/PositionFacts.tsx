import { PositionFacts_PositionFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { kindShown } from '../../app/kind-shown.ts';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { GapBar } from '../../ui/Bars.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from './links.tsx';
import styles from './PositionFacts.module.css';

export function PositionFacts({ position: masked }: { position: FragmentType<typeof PositionFacts_PositionFragmentDoc> }) {
  const { say, format } = useText();
  const position = readFragment(PositionFacts_PositionFragmentDoc, masked);
  const { filled, superiorPosition } = position;
  const need = position.need?.value ?? null;
  // Those of the holders who are shown are no count of them.
  const isCounted = position.viewerSeesHolders === 'ALL';
  const superiorHolder = superiorPosition?.holders.nodes[0];
  const gap = need === null ? 0 : Math.max(0, need - filled);
  const surplus = need === null ? 0 : Math.max(0, filled - need);
  return (
    <Panel title={say('position.facts')} aside={position.isHead ? <Tag tone="accent">{say('position.head')}</Tag> : null}>
      <div className={styles.figures}>
        <dl className={styles.numbers}>
          <div>
            <dt>
              <Term name="NEED">{say('figures.NEED.name')}</Term>
            </dt>
            <dd>{need === null ? say('position.needNotSet') : format.count(need)}</dd>
          </div>
          <div>
            <dt>
              <Term name="FILLED">{say('figures.FILLED.name')}</Term>
            </dt>
            <dd>{isCounted ? format.count(filled) : <NotShown />}</dd>
          </div>
          {need === null || !isCounted ? null : surplus > 0 ? (
            <div data-tone="surplus">
              <dt>
                <Term name="SURPLUS">{say('figures.SURPLUS.name')}</Term>
              </dt>
              <dd>{format.count(surplus)}</dd>
            </div>
          ) : (
            <div data-tone={gap > 0 ? 'gap' : undefined}>
              <dt>
                <Term name="GAP">{say('figures.GAP.name')}</Term>
              </dt>
              <dd>{format.count(gap)}</dd>
            </div>
          )}
        </dl>
        {need === null || !isCounted ? null : (
          <GapBar
            tall
            need={need}
            filled={filled}
            gap={gap}
            surplus={surplus}
            label={say('staffing.ofNeed', { filled: format.count(filled), need: format.count(need) })}
          />
        )}
      </div>
      <Facts
        items={[
          { name: say('position.kind'), value: kindShown(say, position.kind, position.kindWritten) },
          ...(position.jenjang ? [{ name: say('position.jenjang'), term: 'JENJANG' as const, value: say(`labels.Jenjang.${position.jenjang}`) }] : []),
          ...(position.eselon ? [{ name: say('position.eselon'), term: 'ESELON' as const, value: say(`labels.Eselon.${position.eselon}`) }] : []),
          { name: say('position.positionClass'), term: 'POSITION_CLASS', value: position.positionClass ?? ABSENT },
          {
            name: say('position.required'),
            value:
              [position.requiredEducation ? say(`labels.EducationLevel.${position.requiredEducation}`) : null, position.requiredEducationField]
                .filter(Boolean)
                .join(' · ') || ABSENT,
          },
          {
            name: say('position.retirementAge'),
            term: 'BUP',
            value: position.retirementAge === null ? say('position.ageUnknown') : say('position.years', { number: position.retirementAge }),
          },
          { name: say('position.code'), value: position.code },
          {
            name: say('position.validity'),
            value: position.validTo
              ? `${format.day(position.validFrom)} – ${format.day(position.validTo)}`
              : say('position.since', { day: format.day(position.validFrom) }),
          },
          {
            name: say('position.unit'),
            value: (
              <>
                <DinasLink id={position.unit.dinas.id}>{position.unit.dinas.name}</DinasLink>
                {[...position.unit.ancestors, position.unit]
                  .filter(({ name }) => name !== position.unit.dinas.name)
                  .map(({ name }) => ` › ${name}`)
                  .join('')}
              </>
            ),
          },
          {
            name: say('position.superior'),
            value: superiorPosition ? (
              <>
                <PositionLink id={superiorPosition.id}>{superiorPosition.title}</PositionLink>
                {' · '}
                {superiorHolder ? (
                  <EmployeeLink id={superiorHolder.employee.id}>{superiorHolder.employee.fullName}</EmployeeLink>
                ) : superiorPosition.viewerSeesHolders === 'ALL' ? (
                  say('position.noHolder')
                ) : (
                  <NotShown />
                )}
              </>
            ) : (
              say('position.top')
            ),
          },
        ]}
      />
    </Panel>
  );
}
