import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { ChangeDrawer } from '../../components/ChangeDrawer.tsx';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import { locations as words } from '../../words/locations.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import type { Location } from './place.ts';

type Calling = components['schemas']['CallingLocation'];

const AFFECTED = ['/v1/telephony/config/locations', '/v1/telephony/config/numbers'];

/** How the people of a location call and are called, or how to let them. */
export function CallingSection({ location, hasCalling }: { location: Location; hasCalling: boolean }) {
  const { may } = useMayDo();
  const [url, change] = useUrl();
  const params = { path: { locationId: location.id } };
  const { data } = useGet('/v1/telephony/config/locations/{locationId}', { params }, { enabled: hasCalling });
  if (!hasCalling) return <NoCalling location={location} />;
  return (
    <Section
      title={words.calling.title}
      action={
        may('locations.write') && (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'calling' })}>
            {words.calling.edit}
          </Button>
        )
      }
    >
      {data ? <CallingFacts calling={data} /> : <FactsSkeleton />}
      {data && url.drawer === 'calling' && <EditCalling calling={data} onClose={() => change({ drawer: undefined })} />}
    </Section>
  );
}

function NoCalling({ location }: { location: Location }) {
  const { may } = useMayDo();
  const { id, name, timeZone, preferredLanguage, announcementLanguage = preferredLanguage, address } = location;
  const body = { id, name, timeZone, preferredLanguage, announcementLanguage, address };
  const enable = useChange((api) => api.POST('/v1/telephony/config/locations', { body }), AFFECTED);
  return (
    <Section
      title={words.calling.title}
      action={
        may('locations.manage') && (
          <Button
            size="compact-sm"
            variant="light"
            loading={enable.isPending}
            onClick={() => enable.mutate(undefined, { onSuccess: () => notifications.show({ message: words.calling.enabled }) })}
          >
            {words.calling.enable}
          </Button>
        )
      }
    >
      <Text size="sm" c="dimmed">
        {words.calling.off}
      </Text>
      <ErrorNotice error={enable.error} />
    </Section>
  );
}

function CallingFacts({ calling }: { calling: Calling }) {
  const { callingLineId, routingPrefix, outsideDialDigit, enforceOutsideDialDigit, externalCallerIdName, defaultDomain } =
    calling;
  const { phoneNumber: main, name } = callingLineId;
  return (
    <Facts
      facts={[
        {
          label: words.calling.mainNumber,
          value: main === undefined ? words.calling.noMainNumber : <CopyText value={phoneNumber(main)} label={main} />,
        },
        { label: words.calling.prefix, value: routingPrefix },
        {
          label: words.calling.outside,
          value:
            outsideDialDigit !== undefined && enforceOutsideDialDigit
              ? words.calling.enforced(outsideDialDigit)
              : outsideDialDigit,
        },
        { label: words.calling.callerName, value: name },
        { label: words.calling.externalName, value: externalCallerIdName },
        { label: words.calling.domain, value: <CopyText value={defaultDomain} label={words.calling.domain} /> },
      ]}
    />
  );
}

/** By which words a sentence of the API is about a field. */
const FIELDS = { prefix: /routing ?prefix/i, outside: /outsideDialDigit|outside/i, main: /number/i };

/** Null takes a value away, and undefined leaves it alone. */
const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

function EditCalling({ calling, onClose }: { calling: Calling; onClose: () => void }) {
  const [values, setValues] = useState({
    main: calling.callingLineId.phoneNumber,
    prefix: calling.routingPrefix ?? '',
    outside: calling.outsideDialDigit ?? '',
    enforce: calling.enforceOutsideDialDigit,
    name: calling.callingLineId.name ?? '',
    externalName: calling.externalCallerIdName,
  });
  const set = (changed: Partial<typeof values>) => setValues((before) => ({ ...before, ...changed }));
  const [text, setText] = useState('');
  const digits = text.replaceAll(/[^+\d]/g, '');
  const params = { path: { locationId: calling.id } };
  const query = { locationId: calling.id, numberType: 'NUMBER' as const, state: 'ACTIVE' as const, max: 50 };
  const found = useGet('/v1/telephony/config/numbers', {
    params: { query: { ...query, ...(digits === '' ? {} : { phoneNumber: digits }) } },
  });
  const field = (name: 'prefix' | 'outside' | 'name' | 'externalName') => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    autoComplete: 'off',
  });
  return (
    <ChangeDrawer
      title={words.calling.edit}
      action={ownerWords.save}
      change={(api) =>
        api.PUT('/v1/telephony/config/locations/{locationId}', {
          params,
          body: {
            routingPrefix: orNull(values.prefix),
            outsideDialDigit: orNull(values.outside),
            enforceOutsideDialDigit: values.enforce && values.outside.trim() !== '',
            externalCallerIdName: orNull(values.externalName),
            callingLineId: {
              name: orNull(values.name),
              ...(values.main === undefined ? {} : { phoneNumber: values.main }),
            },
          },
        })
      }
      affects={AFFECTED}
      said={words.saved}
      fields={FIELDS}
      onClose={onClose}
    >
      {(refused) => (
        <>
          <SearchSelect
            label={words.calling.mainNumber}
            description={words.calling.mainNumberHint}
            value={values.main}
            valueLabel={values.main && phoneNumber(values.main)}
            onChange={(main) => set({ main })}
            choices={(found.data?.phoneNumbers ?? []).flatMap(({ phoneNumber: e164 }) =>
              e164 === undefined ? [] : [{ value: e164, label: phoneNumber(e164) }],
            )}
            onSearch={setText}
            isLoading={found.isPending}
            error={refused.main}
          />
          <TextInput
            label={words.calling.prefixOptional}
            description={words.calling.prefixHint}
            {...field('prefix')}
            error={refused.prefix}
          />
          <Group align="flex-end" grow>
            <TextInput label={words.calling.outsideOptional} maxLength={4} {...field('outside')} error={refused.outside} />
            <Checkbox
              label={words.calling.enforce}
              checked={values.enforce}
              disabled={values.outside.trim() === ''}
              onChange={(event) => set({ enforce: event.currentTarget.checked })}
              mb={8}
            />
          </Group>
          <TextInput label={words.calling.callerNameOptional} maxLength={80} {...field('name')} />
          <TextInput label={words.calling.externalNameOptional} maxLength={80} {...field('externalName')} />
        </>
      )}
    </ChangeDrawer>
  );
}
