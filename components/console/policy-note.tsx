import { t } from '../i18n';

/** Why a field cannot be changed here: the organisation's policy sets it. Fields name it by its id. */
export const PolicyNote = ({ id, what = 'console.policy.fixed' }: { id: string; what?: string }) => (
  <p id={id} className="of">
    {t(what)}
  </p>
);
