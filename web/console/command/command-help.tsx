import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { VERBS } from './command-verbs.ts';
import { FUNCTION_KEYS } from './function-keys.ts';

/** Every key and every word of the command line, on one page. */
export const CommandHelp = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  return (
    <Modal open title={t('command.helpTitle')} footer={null} onCancel={onDone} width={820}>
      <div className="help">
        <dl aria-label={t('command.keys')}>
          {FUNCTION_KEYS.map(({ key, does }) => (
            <div key={key}>
              <dt><kbd>{key === 'Escape' ? 'Esc' : key}</kbd></dt>
              <dd>{t(`key.${does}`)}</dd>
            </div>
          ))}
        </dl>
        <dl aria-label={t('command.words')}>
          {VERBS.map(({ text, example }) => (
            <div key={text}>
              <dt><code>{example}</code></dt>
              <dd>{t(`commandHelp.${text}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
};
