import { Stack } from '@mantine/core';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { StepProps } from './step.ts';

const words = addDevice.usage;

export const UsageStep = ({ draft, change, errors }: StepProps) => (
  <Stack>
    <ChoiceCards
      label={words.label}
      isLabelHidden
      value={draft.usage}
      onChange={(usage) => change({ usage })}
      choices={[
        { value: 'personal', label: words.personal, hint: words.personalHint },
        { value: 'shared', label: words.shared, hint: words.sharedHint },
      ]}
      error={errors.usage}
    />
    {draft.usage === 'shared' && (
      <ChoiceCards
        label={words.workspaceLabel}
        value={draft.sharedBy}
        onChange={(sharedBy) => change({ sharedBy })}
        choices={[
          { value: 'existing', label: words.existing, hint: words.existingHint },
          { value: 'new', label: words.new, hint: words.newHint },
        ]}
        error={errors.sharedBy}
      />
    )}
  </Stack>
);
