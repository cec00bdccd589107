import { useEffect, useEffectEvent } from 'react';
import { keyAction, type KeyAction } from './function-keys.ts';

/** Whether a dialog stands open: it has the keyboard to itself. */
const isDialogOpen = (): boolean => document.querySelector('.ant-modal-wrap:not([style*="display: none"])') !== null;

/** Does what a function key says, wherever the focus is. */
export const useFunctionKeys = (act: (action: KeyAction) => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = keyAction(event);
    if (!action || event.defaultPrevented || isDialogOpen()) return;
    event.preventDefault();
    act(action);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};
