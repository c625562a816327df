import { t } from '@vscode/l10n';
import type { Label } from '../../../report';
import type { Point } from '../drawing/polar';
import { placeRings, type RingSector } from '../drawing/rings';
import { wrapLabel } from '../drawing/wrap-label';
import { Drawing, Lines } from './drawing';
import type { NumberedMember, NumberedOrganisation } from './numbered';

const centre = { x: 360, y: 274 };
const radius = 236;
/** More names than this would run into each other; letters then stand for them. */
const mostNames = 12;

/** Rings from the core outwards, cut into a sector for each organisation; the numbers are those of the table. */
export function ParticipationDrawing(props: {
  levels: readonly Label[];
  statuses: readonly Label[];
  organisations: readonly NumberedOrganisation[];
}) {
  const { levels, statuses, organisations } = props;
  const present = new Set(organisations.flatMap(({ members }) => members.map(member => member.status)));
  const at = ({ members }: NumberedOrganisation, level: Label) => members.filter(member => member.level === level.id);
  const rings = placeRings(
    organisations.map(organisation => levels.map(level => at(organisation, level).length)),
    levels.length,
    { centre, radius },
  );
  return (
    <>
      <Drawing
        name="participation-drawing"
        width={720}
        height={564}
        title={t('Levels of participation by organisation')}
        description={t(
          'Rings around the core, one for each level, cut into a sector for each organisation. Each dot is a person, with the number that the table below gives; hollow dots are people who are not confirmed yet.',
        )}
      >
        {[...rings.radii].reverse().map((ring, index) => (
          <circle key={ring} class={`ring ring-${(levels.length - index) % 2}`} cx={centre.x} cy={centre.y} r={ring} />
        ))}
        {rings.borders.map(to => (
          <line key={`${to.x} ${to.y}`} class="sector-edge" x1={centre.x} y1={centre.y} x2={to.x} y2={to.y} />
        ))}
        {levels.map((level, index) => (
          <text
            key={level.id}
            class="ring-name"
            x={centre.x}
            y={centre.y - (rings.radii[index] ?? 0) + 17}
            text-anchor="middle"
          >
            {wrapLabel(level.title, 18, 1)}
          </text>
        ))}
        {organisations.map((organisation, index) => (
          <Sector
            key={organisation.letter}
            organisation={organisation}
            groups={levels.map(level => at(organisation, level))}
            sector={rings.sectors[index]}
            dotRadius={rings.dotRadius}
            isNamed={organisations.length <= mostNames}
          />
        ))}
      </Drawing>
      <ul class="legend">
        {statuses
          .filter(status => present.has(status.id))
          .map(status => (
            <li key={status.id}>
              <svg class="sample" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <circle class={dotClass(status.id)} cx="8" cy="8" r="6.5" />
              </svg>{' '}
              {status.title}
            </li>
          ))}
      </ul>
    </>
  );
}

function Sector(props: {
  organisation: NumberedOrganisation;
  groups: readonly (readonly NumberedMember[])[];
  sector: RingSector | undefined;
  dotRadius: number;
  isNamed: boolean;
}) {
  const { organisation, groups, sector, dotRadius, isNamed } = props;
  if (sector === undefined) return null;
  const name = organisation.name === '' ? t('Without an organisation') : organisation.name;
  const lines = isNamed ? wrapLabel(`${organisation.letter} ${name}`, 17, 3) : [organisation.letter];
  return (
    <g>
      <Lines
        class="axis"
        lines={lines}
        x={sector.label.x}
        y={sector.label.y + sector.label.lean * lines.length * 7 + 4}
        anchor={sector.label.anchor}
      />
      {groups.flatMap((members, level) =>
        members.map((member, index) => (
          <Dot key={member.number} member={member} at={sector.dots[level]?.[index]} radius={dotRadius} />
        )),
      )}
    </g>
  );
}

function Dot({ member, at, radius }: { member: NumberedMember; at: Point | undefined; radius: number }) {
  if (at === undefined) return null;
  return (
    <g>
      <circle class={dotClass(member.status)} cx={at.x} cy={at.y} r={radius} />
      {radius >= 8 && (
        <text class={member.status === 'confirmed' ? 'on-fill' : 'on-paper'} x={at.x} y={at.y + 4} text-anchor="middle">
          {member.number}
        </text>
      )}
    </g>
  );
}

/** Full for who is in, an outline for who is asked, a dashed one for who might be. */
function dotClass(status: string): string {
  if (status === 'confirmed') return 'dot';
  return status === 'invited' ? 'dot is-hollow' : 'dot is-hollow is-dashed';
}
