import { Button, Center, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { lazy, Suspense } from 'react';
import type { components } from '../../../client/schema.ts';
import { digitsOf } from '../../components/sign-in/SecondFactorStep.tsx';
import { useChange } from '../../components/use-api.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { account } from '../../words/account.ts';

const QrCode = lazy(async () => ({ default: (await import('../../ui/QrCode.tsx')).QrCode }));
const words = account.totp;
const QR_PX = 192;

export type Enrollment = components['schemas']['TotpEnrollment'];

interface EnrollTotpProps {
  enrollment: Enrollment;
  onConfirmed: (recoveryCodes: string[]) => void;
}

/** The secret in the one moment in which it can be seen, and the first code, which proves that the app has it. */
export function EnrollTotp({ enrollment, onConfirmed }: EnrollTotpProps) {
  const form = useForm({ initialValues: { code: '' } });
  const confirm = useChange(
    (api, code: string) => api.POST('/v1/signInMethods/totp/actions/confirm/invoke', { body: { code } }),
    ['/v1/signInMethods', '/v1/session'],
  );
  const submit = form.onSubmit(({ code }) =>
    confirm.mutate(digitsOf(code), { onSuccess: (answer) => onConfirmed(answer?.recoveryCodes ?? []) }),
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{words.scan}</Text>
        <Center>
          <Suspense fallback={<Skeleton h={QR_PX} w={QR_PX} />}>
            <QrCode text={enrollment.uri} label={words.qrCode} sizePx={QR_PX} />
          </Suspense>
        </Center>
        <Center>
          <CopyText value={enrollment.secret} label={words.key} />
        </Center>
        <TextInput
          label={words.code}
          description={words.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          data-autofocus
          {...form.getInputProps('code')}
        />
        <ErrorNotice error={confirm.error} />
        <Button type="submit" loading={confirm.isPending}>
          {words.confirm}
        </Button>
      </Stack>
    </form>
  );
}
