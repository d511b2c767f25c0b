import { Stack, Tabs } from '@mantine/core';
import { OwnScope } from '../../components/OwnScope.tsx';
import { useUrl } from '../../components/use-search.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { account as words } from '../../words/account.ts';
import { AccessTokens } from './AccessTokens.tsx';
import { Applications } from './Applications.tsx';
import { Passkeys } from './Passkeys.tsx';
import { Password } from './Password.tsx';
import { Profile } from './Profile.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { Sessions } from './Sessions.tsx';
import { Totp } from './Totp.tsx';

const TABS = ['signIn', 'sessions', 'tokens', 'applications'] as const;

/** One's own account: always in one's own organization, whichever one acts in. */
export function AccountPage() {
  const [{ tab = 'signIn' }, change] = useUrl();
  return (
    <OwnScope>
      <PageHeader title={words.title} />
      <Tabs
        value={tab}
        onChange={(next) => change({ tab: next === 'signIn' ? undefined : (next ?? undefined) })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.tabs[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="signIn" maw={860}>
          <Stack>
            <Profile />
            <Password />
            <Totp />
            <Passkeys />
            <RecoveryCodes />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="sessions">
          <Sessions />
        </Tabs.Panel>
        <Tabs.Panel value="tokens">
          <AccessTokens />
        </Tabs.Panel>
        <Tabs.Panel value="applications">
          <Applications />
        </Tabs.Panel>
      </Tabs>
    </OwnScope>
  );
}
