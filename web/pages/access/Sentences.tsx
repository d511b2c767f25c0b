import { Textarea } from '@mantine/core';

interface SentencesProps {
  label: string;
  description: string;
  value: string;
  onChange: (text: string) => void;
}

/** What one side has to say to the other about special access. */
export const Sentences = ({ onChange, ...field }: SentencesProps) => (
  <Textarea
    {...field}
    onChange={(event) => onChange(event.currentTarget.value)}
    maxLength={2000}
    minRows={4}
    autosize
    data-autofocus
  />
);
