import { Button, Group, Stack, Stepper, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { readAgain, useGet, useScope } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { addDevice as words } from '../../words/add-device.ts';
import { Added } from './Added.tsx';
import { CallingStep } from './CallingStep.tsx';
import { DetailsStep, DISCLAIMER } from './DetailsStep.tsx';
import { DeviceStep } from './DeviceStep.tsx';
import { type Draft, type Entry, errorsOf, isByCode, type Step, stepsOf, UNCHECKED } from './draft.ts';
import { NewWorkspaceStep } from './NewWorkspaceStep.tsx';
import { NumberStep } from './NumberStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { StandardWarning } from './StandardWarning.tsx';
import { Summary } from './Summary.tsx';
import { type Added as AddedDevice, NotAdded, SaveDevice } from './save-device.ts';
import { UsageStep } from './UsageStep.tsx';
import { useChecks } from './use-checks.ts';
import classes from './Wizard.module.css';
import { WorkspaceStep } from './WorkspaceStep.tsx';

const CANCEL_TO: Record<Entry, string> = { devices: '/devices', owner: '/devices', 'new-workspace': '/workspaces' };

interface WizardProps {
  entry: Entry;
  title: string;
  initial: Draft;
  onAgain: () => void;
}

/** Steps on the left, each valid before the next; Back keeps everything, and nothing is written before Save (K2). */
export function Wizard({ entry, title, initial, onAgain }: WizardProps) {
  const { api, queries } = useScope();
  const [draft, setDraft] = useState(initial);
  const [url, setUrl] = useUrl();
  const [attempted, setAttempted] = useState<Step>();
  const [saver] = useState(() => new SaveDevice(api));
  const [added, setAdded] = useState<AddedDevice>();
  const checks = useChecks(draft);
  const { data: disclaimer } = useGet(
    '/v1/disclaimers/{name}',
    { params: { path: { name: DISCLAIMER } } },
    { enabled: draft.model?.managedBy === 'PARTNER' },
  );
  const steps = stepsOf(entry, draft);
  const firstOpen = steps.findIndex((each) => Object.keys(errorsOf(each, draft, UNCHECKED)).length > 0);
  const asked = steps.indexOf(url.step as Step);
  // Whoever reloads the page, or follows a link into its midst, begins where something is still missing.
  const at = Math.max(0, Math.min(asked, firstOpen === -1 ? steps.length - 1 : firstOpen));
  const step = steps[at] ?? 'device';
  const isLast = at === steps.length - 1;
  // An address that the server has not judged yet may be somebody else's.
  const isWaiting = step === 'details' && !isByCode(draft) && checks.isMacPending;
  const errors = attempted === step ? errorsOf(step, draft, checks) : {};
  const save = useMutation({
    mutationFn: () =>
      saver.save(draft, draft.hasConfirmed && disclaimer ? `${disclaimer.name}/${disclaimer.version}` : undefined),
    onSuccess: setAdded,
    onSettled: () => readAgain(queries, ['/v1/devices', '/v1/workspaces', '/v1/licenses', '/v1/telephony/config']),
  });
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  const goTo = (to: Step) => setUrl({ step: to }, { replace: false });

  if (added)
    return (
      <Added
        added={added}
        onProvision={async () => {
          await saver.letBellhopProvision(added);
          setAdded({ ...added, provisioning: 'by-bellhop' });
        }}
        onAnother={() => {
          setUrl({ step: undefined });
          onAgain();
        }}
      />
    );
  const stepProps = { draft, change, errors, checks };
  return (
    <>
      <PageHeader title={title} />
      <div className={classes.wizard}>
        <Stepper
          active={at}
          orientation="vertical"
          size="xs"
          aria-label={words.stepsLabel}
          onStepClick={(index) => index < at && steps[index] && goTo(steps[index])}
          allowNextStepsSelect={false}
          visibleFrom="sm"
        >
          {steps.map((each) => (
            <Stepper.Step key={each} label={words.steps[each]} {...(each === step ? { 'aria-current': 'step' } : {})} />
          ))}
        </Stepper>
        <form
          noValidate
          className={classes.step}
          onSubmit={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          <Text size="xs" c="dimmed" hiddenFrom="sm">
            {words.progress(at + 1, steps.length, words.steps[step])}
          </Text>
          <Question key={step} text={words.questions[step]} isFirst={at === 0} />
          <Stack mt="md">
            {step === 'usage' && <UsageStep {...stepProps} />}
            {step === 'person' && <PersonStep {...stepProps} />}
            {step === 'workspace' && <WorkspaceStep {...stepProps} />}
            {step === 'new-workspace' && <NewWorkspaceStep {...stepProps} />}
            {step === 'device' && <DeviceStep {...stepProps} />}
            {step === 'details' && <DetailsStep {...stepProps} rules={checks.rules} isMacFree={checks.isMacFree} />}
            {step === 'calling' && <CallingStep {...stepProps} />}
            {step === 'number' && <NumberStep {...stepProps} onChangePassword={() => goTo('details')} />}
            {draft.usage === 'personal' && draft.person && at >= steps.length - 2 && <StandardWarning person={draft.person} />}
            {isLast && <Summary draft={draft} />}
            {save.error && <ErrorNotice error={problemOf(save.error)} />}
            <Group justify="flex-end" className={classes.buttons}>
              <Button component={Link} to={CANCEL_TO[entry]} variant="subtle" color="gray" mr="auto">
                {words.cancel}
              </Button>
              {at > 0 && (
                <Button variant="default" onClick={() => steps[at - 1] && goTo(steps[at - 1] as Step)}>
                  {words.back}
                </Button>
              )}
              <Button type="submit" loading={save.isPending || isWaiting}>
                {isLast ? words.save : words.next}
              </Button>
            </Group>
          </Stack>
        </form>
      </div>
    </>
  );

  function goOn() {
    const isMissing = Object.keys(errorsOf(step, draft, checks)).length > 0;
    setAttempted(isMissing ? step : undefined);
    if (isMissing) return;
    const next = steps[at + 1];
    if (next) goTo(next);
    else save.mutate();
  }
}

/** Says what the step is about, to those who hear it too. */
function Question({ text, isFirst }: { text: string; isFirst: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <Title order={2} size="h4" ref={heading} tabIndex={-1} className={classes.question}>
      {text}
    </Title>
  );
}

function problemOf(error: Error) {
  if (!(error instanceof NotAdded)) return error;
  const cause = error.cause instanceof Error ? error.cause : error;
  const details = cause as { problems?: readonly string[]; trackingId?: string };
  const { problems = [], trackingId } = details;
  return {
    message: cause.message,
    problems: error.leftover ? [...problems, words.leftover(error.leftover.name)] : problems,
    ...(trackingId === undefined ? {} : { trackingId }),
  };
}
