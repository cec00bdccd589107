import { Button, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseNumber, HandOverService } from '#shared/schemas/call.ts';
import { Field } from '#web/kit/field.tsx';
import { useCommand } from '../use-command.ts';

/** Notes that another service handed the call over, under which number of its own: it hears under it what becomes of the call. */
export const HandOverNote = ({ callId }: { readonly callId: string }) => {
  const { t } = useTranslation(['console', 'words']);
  const { press, isPending } = useCommand('note-hand-over');
  const [from, setFrom] = useState<HandOverService>('110');
  const [caseNumber, setCaseNumber] = useState('');
  const [isNoted, setIsNoted] = useState(false);
  const isRight = CaseNumber.safeParse(caseNumber).success;
  const note = async (): Promise<void> => {
    if (await press({ callId }, { from, caseNumber })) setIsNoted(true);
  };
  return (
    <div className="two">
      <Field label={t('noteHandOver.from')} htmlFor="hand-over-from">
        <Select id="hand-over-from" value={from} onChange={setFrom} options={HandOverService.options.map((value) => ({ value, label: value }))} />
      </Field>
      <Field label={t('noteHandOver.caseNumber')} htmlFor="hand-over-case">
        <Space.Compact block>
          <Input
            id="hand-over-case"
            value={caseNumber}
            maxLength={64}
            autoComplete="off"
            status={caseNumber === '' || isRight ? '' : 'error'}
            onChange={(event) => {
              setCaseNumber(event.target.value.trim());
              setIsNoted(false);
            }}
          />
          <Button disabled={!isRight || isNoted} loading={isPending} onClick={() => void note()} data-action="note-hand-over">
            {t(isNoted ? 'noteHandOver.noted' : 'noteHandOver.note')}
          </Button>
        </Space.Compact>
      </Field>
    </div>
  );
};
