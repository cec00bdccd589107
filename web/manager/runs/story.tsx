import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { problemWords } from '#web/kit/press/problem-words.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { dayAndTime } from '../period/china-time.ts';
import { useStory } from '../use-figures.ts';
import { storyLines } from './story-line.ts';
import { useStoryText } from './use-story-text.ts';

/** The story of one incident, the earliest on top: what, when, on whose word. */
export const Story = ({ incidentId, onBack }: { readonly incidentId: string; readonly onBack: () => void }) => {
  const { t } = useTranslation(['manager', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const { data, error } = useStory(incidentId);
  const textOf = useStoryText(data?.units ?? []);
  const township = data?.townshipId === undefined ? undefined : index.townships.get(data.townshipId);
  return (
    <section className="story" data-incident={incidentId}>
      <Button onClick={onBack} autoFocus>{t('runs.back')}</Button>
      <h3>{t('runs.story')}</h3>
      {error ? <p role="alert">{t('failed', { detail: t(`words:problem.${problemWords(error).key}`, { detail: problemWords(error).detail }) })}</p> : null}
      {data ? (
        <>
          <p className="quiet">
            {t('runs.storyOf', { township: township ? nameIn(township, language) : t('group.unknown'), priority: t(`words:priority.${data.priority ?? 'unknown'}`) })}
          </p>
          <ol>
            {storyLines(data.timeline).map((line) => (
              <li key={`${line.log}/${line.id}/${String(line.version)}`} data-event={line.type}>
                <time>{dayAndTime(line.at)}</time>
                <span>{textOf(line)}</span>
                <small>
                  {t('runs.by', { source: t(`words:source.${line.source}`), by: line.by })}
                  {line.atVerified ? '' : ` · ${t('runs.unverified')}`}
                </small>
              </li>
            ))}
          </ol>
        </>
      ) : <p role="status">{t('loading')}</p>}
    </section>
  );
};
