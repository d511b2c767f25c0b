import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../../client/schema.ts';
import { bareMacOf } from '../../components/mac.ts';
import { useExtensionCheck } from '../../components/pickers/ExtensionField.tsx';
import { TYPING_MS } from '../../components/pickers/picker.ts';
import { useGet, useScope } from '../../components/use-api.ts';
import { type Checks, type Draft, isForNewWorkspace, locationOf } from './draft.ts';
import { rulesBrokenBy } from './password-rules.ts';

export type PasswordRules = components['schemas']['EffectiveSipPasswordRules'];

interface ServerChecks extends Checks {
  rules: PasswordRules | undefined;
  isMacFree: boolean;
  /** The server has been asked and has not answered yet. */
  isMacPending: boolean;
}

const withoutNumber = (message: string) => message.replace(/^\[Error \d+\] /, '');

/** Asks the server about the MAC address, the rules for the password and the extension while they are typed. */
export function useChecks(draft: Draft): ServerChecks {
  const { api } = useScope();
  const mac = bareMacOf(draft.mac);
  const [askedMac] = useDebouncedValue(mac, TYPING_MS);
  const macCheck = useQuery({
    queryKey: ['validateMacs', askedMac],
    enabled: askedMac !== undefined,
    queryFn: async ({ signal }) => {
      const body = { macs: [askedMac ?? ''] };
      const { data } = await api.POST('/v1/telephony/config/devices/actions/validateMacs/invoke', { body, signal });
      return data?.macStatus?.[0]?.message ?? '';
    },
  });
  const macAnswer = mac !== undefined && mac === askedMac ? macCheck.data : undefined;

  const locationId = locationOf(draft);
  const { data: rules } = useGet('/v1/sipPasswordRules', { params: { query: locationId === undefined ? {} : { locationId } } });

  const extension = useExtensionCheck(draft.extension, isForNewWorkspace(draft) ? locationId : undefined);
  return {
    rules,
    isMacFree: macAnswer === '',
    isMacPending: mac !== undefined && macAnswer === undefined && !(mac === askedMac && macCheck.isError),
    macProblem: macAnswer ? withoutNumber(macAnswer) : undefined,
    passwordProblems: rules ? rulesBrokenBy(draft.password, rules) : [],
    extensionProblem: extension.problem,
  };
}
