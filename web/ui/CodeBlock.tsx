import { ActionIcon, Box, CopyButton, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './CodeBlock.module.css';
import { ui } from './words.ts';

interface CodeBlockProps {
  text: string;
  /** What it is, for those who hear it: the name of a file. */
  label: string;
}

/** A file to be read and copied, scrolling within itself. */
export const CodeBlock = ({ text, label }: CodeBlockProps) => (
  <Box pos="relative">
    <section aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls by the keyboard */}
      <pre className={classes.text} tabIndex={0}>
        {text}
      </pre>
    </section>
    <CopyButton value={text} timeout={2000}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? ui.copied : ui.copy}>
          <ActionIcon variant="default" onClick={copy} aria-label={`${ui.copy}: ${label}`} className={classes.copy}>
            {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            <VisuallyHidden aria-live="polite">{copied ? ui.copied : ''}</VisuallyHidden>
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  </Box>
);
