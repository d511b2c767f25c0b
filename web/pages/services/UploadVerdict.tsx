import { List, Stack, Text } from '@mantine/core';
import { services } from '../../words/services.ts';
import type { Report } from './upload.ts';

const words = services.upload;

interface UploadVerdictProps {
  /** Whether there is something to judge. */
  isAsked: boolean;
  /** Undefined while it is checked. */
  report: Report | undefined;
}

/** How many can be added, and of each line that cannot be, why. */
export const UploadVerdict = ({ isAsked, report }: UploadVerdictProps) => (
  <div role="status">{isAsked && (report ? <Verdict report={report} /> : <Said text={words.checking} />)}</div>
);

function Verdict({ report: { added, lines } }: { report: Report }) {
  const wrong = lines.filter(({ state }) => state === 'wrong');
  const present = lines.filter(({ state }) => state === 'present').length;
  return (
    <Stack gap={4}>
      {added > 0 && wrong.length === 0 && <Said text={words.allGood(added)} />}
      {present > 0 && <Said text={words.present(present)} />}
      {wrong.length > 0 && (
        <>
          <Text size="sm" fw={500}>
            {words.wrong(wrong.length)}
          </Text>
          <List size="sm" mah={220} style={{ overflowY: 'auto' }} tabIndex={0}>
            {wrong.map(({ line, problem, phoneNumber }) => (
              <List.Item key={line}>
                {words.line(line)}: {problem ?? phoneNumber}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}

const Said = ({ text }: { text: string }) => (
  <Text size="sm" c="dimmed">
    {text}
  </Text>
);
