import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { SendHow } from '../command/console-command.ts';
import { RankedRow } from './ranked-row.tsx';

/** So many rows are read at a glance; the rest unfolds. */
const SHOWN_AT_FIRST = 6;

/** The ranking, and what a press does. */
export interface RankedUnitsProps {
  readonly recommendation: Recommendation;
  readonly isPending: boolean;
  readonly takesFocus: boolean;
  readonly lookedAt: string | undefined;
  readonly onLook: (unitId: string) => void;
  readonly onPress: (unit: RankedUnit, how: SendHow) => void;
}

/** The units that could go as a table, best first; arrows go from row to row. */
export const RankedUnits = ({ recommendation, isPending, takesFocus, lookedAt, onLook, onPress }: RankedUnitsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const table = useRef<HTMLTableElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const { recommendedUnitId, ranked } = recommendation;
  const shown = isWhole ? ranked : ranked.slice(0, SHOWN_AT_FIRST);
  useEffect(() => {
    if (takesFocus && (document.activeElement === document.body || document.activeElement === null)) table.current?.querySelector<HTMLElement>('.recommended .send button')?.focus();
  }, [takesFocus, recommendedUnitId]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = [...(table.current?.querySelectorAll<HTMLElement>('.send button[data-action=dispatch], .send button[data-action=divert]') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
  };
  return (
    <>
      <table ref={table} className="ranking" onKeyDown={onKey}>
        <thead>
          <tr>
            <th>{t('advice.rank')}</th>
            <th>{t('advice.unit')}</th>
            <th>{t('advice.eta')}</th>
            <th>{t('advice.target')}</th>
            <th>{t('advice.capability')}</th>
            <th>{t('advice.coverColumn')}</th>
            <th><span className="hidden">{t('advice.dispatch')}</span></th>
          </tr>
        </thead>
        {shown.map((unit, at) => (
          <RankedRow
            key={unit.unitId}
            unit={unit}
            rank={at + 1}
            isRecommended={unit.unitId === recommendedUnitId}
            isLookedAt={unit.unitId === lookedAt}
            isPending={isPending}
            onLook={() => onLook(unit.unitId)}
            onPress={(how) => onPress(unit, how)}
          />
        ))}
      </table>
      {ranked.length > SHOWN_AT_FIRST ? (
        <button type="button" className="plain" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('advice.fewer') : t('advice.more', { count: ranked.length - SHOWN_AT_FIRST })}
        </button>
      ) : null}
    </>
  );
};
