import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statusAt } from '#shared/domain/facilities/facilities.ts';
import type { FacilityStatus } from '#shared/schemas/facility-status.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { Field } from '#web/kit/field.tsx';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeatPress } from '#web/kit/seat/use-seat-press.ts';
import { useFacility } from '../use-facility.ts';
import { newStatusDraft, STATUS_DURATIONS, STATUS_REASONS, statusOf } from './status-draft.ts';

const KINDS = ['open', 'full', 'diverting'] as const satisfies readonly FacilityStatus['kind'][];

/** What the facility takes now, and the word that changes it: seen on every board at once. */
export const StatusPanel = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { facilityId, board } = useFacility();
  const now = useServerNow();
  const status = statusAt(board.facilities, facilityId, now);
  const told = board.facilities.told.find((one) => one.facilityId === facilityId);
  return (
    <section className="panel status" aria-label={t('status.title')} data-status={status.kind}>
      <h2>{t('status.title')}</h2>
      <p className={`status-now status-${status.kind}`}>
        <b>{t(`words:facilityStatus.${status.kind}`)}</b>
        {status.kind === 'open' ? null : <span>{t(`words:facilityStatusReason.${status.reason}`)}</span>}
        {told && status.kind !== 'open' ? <small>{t('status.since', { time: timeOfDay(told.since) })}</small> : null}
        {status.kind !== 'open' && status.until !== undefined ? <small>{t('status.until', { time: timeOfDay(status.until) })}</small> : null}
      </p>
      <StatusForm key={JSON.stringify(status)} status={status} now={now} />
      <p className="quiet small">{t('status.meaning')}</p>
    </section>
  );
};

const StatusForm = ({ status, now }: { readonly status: FacilityStatus; readonly now: number }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { facilityId, isLive } = useFacility();
  const set = useSeatPress('set-facility-status');
  const [draft, setDraft] = useState(() => newStatusDraft(status));
  const isOpen = draft.kind === 'open';
  return (
    <div className="status-form">
      <Segmented block value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} options={KINDS.map((value) => ({ value, label: t(`words:facilityStatus.${value}`) }))} aria-label={t('status.choose')} />
      {isOpen ? null : (
        <>
          <Field label={t('status.reason')} htmlFor="status-reason">
            <Select id="status-reason" value={draft.reason} onChange={(reason) => setDraft({ ...draft, reason })} options={STATUS_REASONS.map((value) => ({ value, label: t(`words:facilityStatusReason.${value}`) }))} />
          </Field>
          <Field label={t('status.duration')} htmlFor="status-duration">
            <Select id="status-duration" value={draft.duration} onChange={(duration) => setDraft({ ...draft, duration })} options={STATUS_DURATIONS.map((value) => ({ value, label: t(`status.durations.${value}`) }))} />
          </Field>
        </>
      )}
      {isOpen && status.kind === 'open' ? null : (
        <Button type="primary" block loading={set.isPending} disabled={!isLive} onClick={() => void set.press({ facilityId }, { status: statusOf(draft, now) })} data-action="set-status">
          {t('status.save')}
        </Button>
      )}
      <ProblemText problem={set.problem} />
    </div>
  );
};
