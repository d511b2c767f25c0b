import { Input } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './LineEditor.module.css';
import { ui } from './words.ts';

interface LineEditorProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** The line that something is wrong with, from 1; it is shown and gone to. */
  wrongLine?: number | undefined;
  error?: ReactNode;
  readOnly?: boolean;
}

const INDENT = '  ';
const LINE_PX = 20;
const LINES_ABOVE = 4;

/** A text whose lines count: numbered, monospaced, not wrapped. Tab indents; Escape gives the next Tab back to whoever wants to leave. */
export function LineEditor({ label, value, onChange, wrongLine, error, readOnly = false }: LineEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const [mayLeave, setMayLeave] = useState(false);
  const count = value.split('\n').length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal, not at every letter typed after it
  useEffect(() => {
    if (wrongLine === undefined || !field.current) return;
    const lines = value.split('\n');
    const start = lines.slice(0, wrongLine - 1).join('\n').length + (wrongLine > 1 ? 1 : 0);
    field.current.focus();
    field.current.setSelectionRange(start, start + (lines[wrongLine - 1]?.length ?? 0));
    field.current.scrollTop = Math.max(0, (wrongLine - 1 - LINES_ABOVE) * LINE_PX);
  }, [wrongLine, error]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') setMayLeave(true);
    if (event.key !== 'Tab' || event.shiftKey || mayLeave || readOnly) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.currentTarget.setRangeText(INDENT, selectionStart, selectionEnd, 'end');
    onChange(event.currentTarget.value);
  };

  return (
    <Input.Wrapper
      label={label}
      description={readOnly ? undefined : ui.leaveEditor}
      error={error}
      id={id}
      inputWrapperOrder={ORDER}
    >
      <div className={classes.frame} data-invalid={error ? true : undefined}>
        <div className={classes.numbers} ref={numbers} aria-hidden>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its number
            <div key={index} data-wrong={index + 1 === wrongLine || undefined}>
              {index + 1}
            </div>
          ))}
        </div>
        <textarea
          ref={field}
          id={id}
          className={classes.text}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setMayLeave(false)}
          onScroll={(event) => {
            if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
          }}
          readOnly={readOnly}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
        />
      </div>
    </Input.Wrapper>
  );
}

/** The error stands above the text, where it is seen however long the text is. */
const ORDER: ('label' | 'description' | 'error' | 'input')[] = ['label', 'description', 'error', 'input'];
