import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '#shared/schemas/centre.ts';
import type { FacilityStatus } from '#shared/schemas/facility-status.ts';
import { FacilityStatusReason } from '#shared/schemas/reason.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';

/** One facility with its status, and the ways to set it for a facility that told by telephone. */
export const FacilityRow = ({ facility, status, since }: { readonly facility: Facility; readonly status: FacilityStatus; readonly since: number | undefined }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board, language } = useDesk();
  const set = useCommand('set-facility-status');
  const bound = [...board.assignments.values()].filter(({ state }) => state.status === 'active' && state.destinationFacilityId === facility.id).length;
  const params = { facilityId: facility.id };
  const items = (['full', 'diverting'] as const).map((kind) => ({
    key: kind,
    label: t(`words:facilityStatus.${kind}`),
    children: FacilityStatusReason.options.map((reason) => ({ key: `${kind}/${reason}`, label: t(`words:facilityStatusReason.${reason}`) })),
  }));
  const choose = (key: string): void => {
    const [kind, name] = key.split('/');
    const reason = FacilityStatusReason.safeParse(name).data;
    if (reason && (kind === 'full' || kind === 'diverting')) void set.press(params, { status: { kind, reason } });
  };
  return (
    <li className={`facility-row facility-${status.kind}`} data-facility={facility.id} data-status={status.kind}>
      <span className="grow">
        <b>{nameIn(facility, language)}</b>
        <small>
          {[t(`words:tier.${facility.tier}`), bound > 0 ? t('facility.bound', { count: bound }) : undefined].filter(Boolean).join(' · ')}
        </small>
      </span>
      <span className="facility-status">
        <b>{status.kind === 'open' ? '○' : '▲'} {t(`words:facilityStatus.${status.kind}`)}</b>
        {status.kind === 'open' ? null : (
          <small>
            {[t(`words:facilityStatusReason.${status.reason}`), since === undefined ? undefined : t('facility.since', { time: timeOfDay(since) }), status.until === undefined ? undefined : t('facility.until', { time: timeOfDay(status.until) })].filter(Boolean).join(' · ')}
          </small>
        )}
      </span>
      {status.kind === 'open' ? (
        <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
          <Button size="small" loading={set.isPending}>{t('facility.set')}</Button>
        </Dropdown>
      ) : (
        <Button size="small" loading={set.isPending} onClick={() => void set.press(params, { status: { kind: 'open' } })}>{t('facility.open')}</Button>
      )}
    </li>
  );
};
