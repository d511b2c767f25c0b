import { ActionIcon, Badge, Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { owner as words } from '../../words/owner.ts';
import { useChange } from '../use-api.ts';
import { useUrl } from '../use-search.ts';
import { changeNumber, type NumberChange } from './change-numbers.ts';
import { AddNumberDrawer, ExtensionDrawer } from './NumberDrawers.tsx';
import { OWNER_PATHS, type Owner, useOwnedNumbers } from './owner.ts';

interface OwnedNumbersProps {
  owner: Owner;
  /** Undefined: numbers come with calling, and there is none. */
  locationId: string | undefined;
  mayChange: boolean;
}

/** By what somebody is called, and how to change it. The URL says which drawer is open (`drawer`). */
export function OwnedNumbers({ owner, locationId, mayChange }: OwnedNumbersProps) {
  const [url, change] = useUrl();
  const { numbers, extension, error, isPending } = useOwnedNumbers(owner);
  const save = useChange((api, input: NumberChange) => changeNumber(api, owner, input), OWNER_PATHS);
  const close = () => change({ drawer: undefined });
  const primary = numbers.find((number) => number.phoneNumber !== undefined && number.phoneNumberType === 'PRIMARY')?.phoneNumber;
  const canAdd = owner.kind !== 'virtualLine' || primary === undefined;
  return (
    <Section
      title={words.numbers}
      note={locationId === undefined ? words.needsCalling : undefined}
      action={
        mayChange &&
        locationId !== undefined && (
          <>
            <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'extension' })}>
              {words.changeExtension}
            </Button>
            {canAdd && (
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconPlus size={14} />}
                onClick={() => change({ drawer: 'number' })}
              >
                {words.addNumber}
              </Button>
            )}
          </>
        )
      }
    >
      <ErrorNotice error={error ?? save.error} />
      <Rows
        label={words.numbers}
        items={numbers}
        itemKey={(number) => number.phoneNumber ?? number.extension ?? ''}
        title={({ phoneNumber: e164, extension: digits = '' }) =>
          e164 === undefined ? words.onlyExtension(digits) : <CopyText value={phoneNumber(e164)} label={e164} />
        }
        note={({ phoneNumber: e164, extension: digits, esn }) =>
          e164 !== undefined && digits !== undefined && words.withExtension(digits, esn)
        }
        end={(number) => (
          <>
            {number.state === 'INACTIVE' && (
              <Badge variant="outline" color="gray" tt="none">
                {words.inactive}
              </Badge>
            )}
            {number.phoneNumber !== undefined && number.phoneNumberType === 'PRIMARY' && (
              <Badge variant="light" tt="none">
                {words.primary}
              </Badge>
            )}
            {mayChange && number.phoneNumber !== undefined && (
              <NumberMenu
                number={number.phoneNumber}
                isPrimary={number.phoneNumberType === 'PRIMARY'}
                onChange={(input, said) => save.mutate(input, { onSuccess: () => notifications.show({ message: said }) })}
              />
            )}
          </>
        )}
        isLoading={isPending}
        empty={words.noNumbers}
      />
      {locationId !== undefined && (
        <>
          <AddNumberDrawer
            opened={url.drawer === 'number'}
            owner={owner}
            locationId={locationId}
            isPrimary={primary === undefined}
            onClose={close}
          />
          <ExtensionDrawer
            opened={url.drawer === 'extension'}
            owner={owner}
            locationId={locationId}
            own={extension}
            primaryNumber={primary}
            onClose={close}
          />
        </>
      )}
    </Section>
  );
}

interface NumberMenuProps {
  number: string;
  isPrimary: boolean;
  onChange: (change: NumberChange, said: string) => void;
}

const NumberMenu = ({ number, isPrimary, onChange }: NumberMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" aria-label={words.actionsOf(phoneNumber(number))}>
        <IconDots size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {!isPrimary && (
        <Menu.Item onClick={() => onChange({ action: 'ADD', number, isPrimary: true }, words.numbersChanged)}>
          {words.makePrimary}
        </Menu.Item>
      )}
      <Menu.Item onClick={() => onChange({ action: 'DELETE', number, isPrimary }, words.numberRemoved)}>
        {words.removeNumber}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
