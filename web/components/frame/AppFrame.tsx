import {
  ActionIcon,
  AppShell,
  Box,
  Burger,
  Group,
  Menu,
  NavLink,
  ScrollArea,
  Text,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell, IconMoon, IconSun, IconSunMoon, IconUser } from '@tabler/icons-react';
import { QueryClientProvider } from '@tanstack/react-query';
import { Link, Outlet, useLoaderData, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { frame } from '../../words/frame.ts';
import { forgetEverything, scopeOf } from '../api.ts';
import { accessOf, type OwnPermissions, type Session, useOwnPermissions } from '../session.ts';
import { ScopeContext } from '../use-api.ts';
import classes from './AppFrame.module.css';
import { CommandPalette } from './CommandPalette.tsx';
import { LiveBanner } from './LiveBanner.tsx';
import { NAVIGATION } from './navigation.ts';
import { OrganizationSwitcher } from './OrganizationSwitcher.tsx';
import { Reauthentication } from './Reauthentication.tsx';
import { SessionEnd } from './SessionEnd.tsx';

export interface FrameData {
  session: Session;
  /** What the person may do at home, and in the organization on screen. */
  home: OwnPermissions;
  own: OwnPermissions;
  orgId: string | undefined;
}

/** Around every page of somebody who is signed in: where one is, whose data it is, and where else one can go. */
export function AppFrame() {
  const { session, orgId, ...read }: FrameData = useLoaderData({ strict: false });
  const home = useOwnPermissions(undefined, read.home);
  const own = useOwnPermissions(orgId, read.own);
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever one goes, the menu has done its work
  useEffect(close, [pathname]);
  const scope = scopeOf(orgId);
  const isActing = own.orgId !== session.orgId;
  return (
    <QueryClientProvider client={scope.queries}>
      <ScopeContext value={scope}>
        <a className="skip" href="#page">
          {frame.skip}
        </a>
        <AppShell
          header={{ height: 52 }}
          navbar={{ width: 216, breakpoint: 'md', collapsed: { mobile: !opened } }}
          padding={{ base: 'sm', md: 'lg' }}
          transitionDuration={100}
        >
          <AppShell.Header className={classes.header} data-acting={isActing || undefined}>
            <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
              <Group gap="xs" wrap="nowrap" miw={0}>
                <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={frame.menu} />
                <UnstyledButton component={Link} to="/" className={classes.product} aria-label={frame.product}>
                  <IconBell size={20} aria-hidden />
                  <Text fw={700} component="span" visibleFrom="xs">
                    {frame.product}
                  </Text>
                </UnstyledButton>
                <OrganizationSwitcher home={home} own={own} />
              </Group>
              <Group gap={4} wrap="nowrap">
                <CommandPalette own={own} home={home} />
                <ColorSchemeMenu />
                <AccountMenu session={session} />
              </Group>
            </Group>
          </AppShell.Header>
          <AppShell.Navbar aria-label={frame.navigation} className={classes.navigation}>
            <ScrollArea p="xs">
              <Navigation own={own} pathname={pathname} />
            </ScrollArea>
          </AppShell.Navbar>
          <AppShell.Main id="page" tabIndex={-1}>
            <Box maw={1600}>
              <Outlet />
            </Box>
          </AppShell.Main>
        </AppShell>
        <LiveBanner scope={scope} />
        <SessionEnd session={session} />
        <Reauthentication />
      </ScopeContext>
    </QueryClientProvider>
  );
}

function Navigation({ own, pathname }: { own: OwnPermissions; pathname: string }) {
  const access = accessOf(own);
  return NAVIGATION.map(({ label: group, entries }) => {
    const usable = entries.filter(({ isFor }) => isFor(access));
    return usable.length === 0 ? null : (
      <Box key={group ?? ''} mb="sm">
        {group && (
          <Text size="xs" c="dimmed" fw={600} px="sm" pb={4}>
            {group}
          </Text>
        )}
        {usable.map(({ to, label, icon: Icon }) => {
          const isHere = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
          return (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={label}
              active={isHere}
              leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
              className={classes.entry}
              {...(isHere ? { 'aria-current': 'page' as const } : {})}
            />
          );
        })}
      </Box>
    );
  });
}

function ColorSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choices = { light: IconSun, dark: IconMoon, auto: IconSunMoon };
  const Icon = choices[colorScheme];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={frame.themeMenu}>
          <Icon size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['light', 'dark', 'auto'] as const).map((scheme) => {
          const ItemIcon = choices[scheme];
          return (
            <Menu.Item key={scheme} leftSection={<ItemIcon size={16} />} onClick={() => setColorScheme(scheme)}>
              {frame.theme[scheme]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

function AccountMenu({ session }: { session: Session }) {
  const signOut = async () => {
    await scopeOf(undefined).api.POST('/v1/session/actions/signOut/invoke');
    forgetEverything();
    location.assign('/sign-in');
  };
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={frame.accountOf(session.displayName)}>
          <IconUser size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session.displayName}
          <br />
          {session.email}
        </Menu.Label>
        <Menu.Item component={Link} to="/account">
          {frame.account}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{frame.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
