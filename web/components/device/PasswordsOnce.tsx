import { CopyText } from '../../ui/CopyText.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { SecretOnce } from '../../ui/SecretOnce.tsx';
import { moveDevices as words } from '../../words/move-devices.ts';
import { fileNameOf, noteOf, type SipAccount } from './sip-account.ts';

/** A SIP password in the only moment in which it can be seen. */
export interface NewPassword {
  account: SipAccount;
  password: string;
}

interface PasswordsOnceProps {
  /** Whether others were moved with it, so that it has to be said whose it is. */
  isOfMany: boolean;
  made: readonly NewPassword[];
  onStored: () => void;
}

/** New SIP passwords of one phone or many; copied and downloaded with all else that is entered in the phones. */
export function PasswordsOnce({ isOfMany, made, onStored }: PasswordsOnceProps) {
  const [first] = made;
  if (!first) return null;
  const text = made.map(({ account, password }) => noteOf(account, password)).join('\n');
  if (!isOfMany)
    return (
      <SecretOnce
        label={words.password}
        value={first.password}
        note={words.once}
        file={{ name: `${fileNameOf(first.account)}.txt`, text }}
        onStored={onStored}
      />
    );
  return (
    <SecretOnce
      label={words.passwords}
      value={text}
      note={made.length === 1 ? words.once : words.onceMany}
      file={{ name: words.file, text }}
      onStored={onStored}
    >
      <Rows
        label={words.passwords}
        items={made}
        itemKey={({ account }) => account.id}
        title={({ account }) => account.displayName}
        note={({ account: { product, mac, sipUserName } }) => [product, mac, sipUserName].filter(Boolean).join(' · ')}
        end={({ account, password }) => <CopyText value={password} label={words.passwordOf(account.displayName)} size="md" />}
        empty=""
      />
    </SecretOnce>
  );
}
