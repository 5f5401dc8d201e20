import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { el } from '../shared/dom';
import { fieldsAsked, groups, knownTags } from '../shared/people';

/**
 * Tags and assignee of the ticket. No public code shows the real ones, so two plausible kinds are played: a button that opens
 * a box with a search field (the default), and a field that is typed into (`?fields=inline`). `?fields=none` plants a page
 * without them. A choice is saved at once: it is written down in `window.labSaved`.
 */
export function ticketFields(initial: readonly string[]): HTMLElement {
  const saved: string[] = [];
  Object.assign(window, { labSaved: saved });
  const element = el('div', { class: 'system-fields' });
  if (fieldsAsked() !== 'none')
    createRoot(element).render(
      <>
        <Tags initial={initial} save={(tag) => saved.push(`tag ${tag}`)} />
        <Assignee save={(name) => saved.push(`assignee ${name}`)} />
      </>,
    );
  return element;
}

function Tags({ initial, save }: { initial: readonly string[]; save(tag: string): void }) {
  const [tags, setTags] = useState([...initial]);
  return (
    <div className="field TicketTags--wrapper--a81c">
      <span>Tags</span>
      {tags.map((tag) => (
        <span key={tag} className="TicketTag--tag--0ef2 tag">
          {tag}
        </span>
      ))}
      <Picker
        label="Add tags"
        names={(text) => [...knownTags.filter((tag) => tag.includes(text)), ...(text === '' ? [] : [text])]}
        pick={(tag) => {
          save(tag);
          setTags([...tags, tag]);
        }}
      />
    </div>
  );
}

function Assignee({ save }: { save(name: string): void }) {
  const [who, setWho] = useState('Unassigned');
  return (
    <div className="field TicketAssignee--wrapper--f09d">
      <span>Assignee</span>
      <span className="TicketAssignee--assigneeName--2d">{who}</span>
      <Picker
        label="Assign to"
        names={(text) =>
          Object.entries(groups)
            .flatMap(([group, people]) => [group, ...people])
            .filter((name) => name.toLowerCase().includes(text.toLowerCase()))
        }
        pick={(name) => {
          save(name);
          setWho(name);
        }}
      />
    </div>
  );
}

interface PickerProps {
  label: string;
  names(text: string): string[];
  pick(name: string): void;
}

function Picker({ label, names, pick }: PickerProps) {
  const inline = fieldsAsked() === 'inline';
  const [open, setOpen] = useState(inline);
  const [text, setText] = useState('');
  const choose = (name: string) => {
    pick(name);
    setText('');
    setOpen(inline);
  };
  return (
    <>
      {!inline && (
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(!open)}>
          {label}
        </button>
      )}
      {open && (
        <div {...(inline ? {} : { role: 'dialog', 'aria-label': label })} className="menu">
          <input
            aria-label={`Search: ${label}`}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              const [first] = names(text);
              if (event.key === 'Enter' && first) choose(first);
            }}
          />
          <div role="listbox" hidden={inline && text === ''}>
            {[...new Set(names(text))].map((name) => (
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              // biome-ignore lint/a11y/useKeyWithClickEvents: as above
              <div key={name} role="option" aria-selected="false" onClick={() => choose(name)}>
                {name}
              </div>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
