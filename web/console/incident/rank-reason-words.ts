import { useTranslation } from 'react-i18next';
import type { RankReason } from '#shared/domain/recommendation/rank-reason.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { clockText } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';

/** What the table's columns say already. */
const IN_COLUMNS = new Set<RankReason['code']>(['in-target', 'late', 'lacks', 'guessed-time']);

/** Why a unit stands where it stands, in words; what its row shows already is not said again. */
export const useRankReasons = (): ((reasons: readonly RankReason[]) => string) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const words = (reason: RankReason): string => {
    switch (reason.code) {
      case 'fastest':
      case 'refused-before':
      case 'guessed-time':
        return t(`rankReason.${reason.code}`);
      case 'keeps-cover':
        return t('rankReason.keeps-cover', { fastest: callSignOf(index, reason.fastestUnitId), time: clockText(reason.costsSeconds), people: reason.keepsPeople.toLocaleString() });
      case 'passed-over-for-cover':
        return t('rankReason.passed-over-for-cover', { people: reason.costsPeople.toLocaleString() });
      case 'later':
      case 'sooner':
        return t(`rankReason.${reason.code}`, { unit: callSignOf(index, reason.thanUnitId), time: clockText(reason.bySeconds) });
      case 'in-target':
        return t('rankReason.in-target', { time: clockText(reason.spareSeconds) });
      case 'late':
        return t('rankReason.late', { time: clockText(reason.bySeconds) });
      case 'lacks':
        return t('advice.lacking', { what: reason.capabilities.map((one) => t(`words:capability.${one}`)).join(' · ') });
      case 'diverted':
        return t(reason.gainSeconds === undefined ? 'rankReason.diverted' : 'rankReason.divertedGain', { priority: t(`words:priority.${reason.fromPriority ?? 'unknown'}`), time: clockText(reason.gainSeconds ?? 0) });
      case 'takes-cover':
        return t('rankReason.takes-cover', { townships: reason.townshipIds.slice(0, 3).map((id) => { const township = index.townships.get(id); return township ? nameIn(township, language) : id; }).join(t('rankReason.and')), people: reason.people.toLocaleString() });
      case 'old-position':
        return t('rankReason.old-position', { age: clockText(reason.ageSeconds) });
    }
  };
  return (reasons) => reasons.filter(({ code }) => !IN_COLUMNS.has(code)).map(words).join(t('rankReason.then'));
};
