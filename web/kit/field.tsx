import type { ReactNode } from 'react';

/** A control with its label above it; `htmlFor` is the control's id. */
export const Field = ({ label, htmlFor, children, className }: { readonly label: string; readonly htmlFor: string; readonly children: ReactNode; readonly className?: string }) => (
  <div className={className ? `field ${className}` : 'field'}>
    <label htmlFor={htmlFor}>{label}</label>
    {children}
  </div>
);
