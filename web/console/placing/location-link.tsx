import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KnownCall } from '#shared/domain/call/call.ts';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { useNow } from '../desk.ts';
import { useCommand } from '../use-command.ts';

/** Asks the caller's telephone for its place by a link, and says what came of it. */
export const LocationLinkLine = ({ callId, call }: { readonly callId: string; readonly call: KnownCall }) => {
  const { t } = useTranslation(['console', 'words']);
  const now = useNow();
  const ask = useCommand('request-caller-location');
  const link = call.locationLinks?.at(-1);
  const isWaiting = link !== undefined && link.answeredAt === undefined && link.trouble === undefined && link.sending !== 'failed' && now < link.expiresAt;
  return (
    <p className="location-link small">
      <Button size="small" loading={ask.isPending} disabled={!call.caller} onClick={() => void ask.press({ callId }, {})} data-action="ask-location">
        {t(link ? 'locationLink.again' : 'locationLink.ask')}
      </Button>
      {link ? <LinkState link={link} isWaiting={isWaiting} age={clockText(Math.max(0, secondsBetween(link.askedAt, now)))} /> : null}
    </p>
  );
};

const LinkState = ({ link, isWaiting, age }: { readonly link: NonNullable<KnownCall['locationLinks']>[number]; readonly isWaiting: boolean; readonly age: string }) => {
  const { t } = useTranslation(['console', 'words']);
  if (link.answeredAt !== undefined) return <span className="good">✓ {t('locationLink.answered')}</span>;
  if (link.sending === 'failed') return <span className="late">▲ {t('locationLink.failed')}</span>;
  if (link.trouble) return <span className="late">▲ {t(`locationLink.${link.trouble}`)}</span>;
  return <span className="quiet">{t(isWaiting ? 'locationLink.waiting' : 'locationLink.expired', { age })}</span>;
};
