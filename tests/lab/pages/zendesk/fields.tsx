import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { el } from '../shared/dom';
import { fieldsAsked, groups, knownTags } from '../shared/people';

/**
 * Tags and assignee beside the conversation, held by React, with the marks that the real page has. Nothing of them is saved
 * before Submit. `?fields=` plants a page without them (`none`), fields whose input keeps nothing (`swallow`), a tag field
 * where Enter takes the first suggestion (`completing`), and one that drops another tag with each new one (`dropping`).
 */
export function ticketFields(initial: readonly string[]): { element: HTMLElement; tags: () => string[] } {
  const element = el('div', { class: 'system-fields' });
  let now = [...initial];
  if (fieldsAsked() !== 'none')
    createRoot(element).render(
      <>
        <Tags
          initial={now}
          told={(tags) => {
            now = tags;
          }}
        />
        <Assignee />
      </>,
    );
  return { element, tags: () => now };
}

/** Numbers the menus, which the page finds by their ids. */
let menus = 0;

function Tags({ initial, told }: { initial: string[]; told(tags: string[]): void }) {
  const [tags, setTags] = useState(initial);
  const [text, setText] = useState('');
  const [id] = useState(() => {
    menus += 1;
    return `tags-menu-${menus}`;
  });
  const bad = fieldsAsked();
  const set = (next: string[]) => {
    setTags(next);
    setText('');
    told(next);
  };
  const add = (tag: string) => {
    if (tags.includes(tag)) return set(tags);
    set([...(bad === 'dropping' ? tags.slice(1) : tags), tag]);
  };
  const offered = text === '' ? [] : knownTags.filter((tag) => tag.startsWith(text) && !tags.includes(tag));
  const enter = () => {
    if (text.trim() !== '') add(bad === 'completing' ? (offered.at(-1) ?? text) : text.trim().toLowerCase());
  };
  return (
    <div className="field" data-test-id="ticket-fields-tags">
      <span>Tags</span>
      <div data-test-id="ticket-system-field-tags-multiselect">
        {tags.map((tag) => (
          <div key={tag} className="tag" data-test-id="ticket-system-field-tags-item-selected">
            <span className="garden-tag-item">{tag}</span>
            <button type="button" aria-label="Remove" onClick={() => set(tags.filter((one) => one !== tag))}>
              ×
            </button>
          </div>
        ))}
        <input
          role="combobox"
          aria-label="Tags"
          aria-controls={id}
          aria-expanded={offered.length > 0}
          value={text}
          onChange={(event) => setText(bad === 'swallow' ? '' : event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && enter()}
        />
        <div id={id} role="listbox" className="menu" hidden={offered.length === 0}>
          {bad === 'completing'
            ? null
            : offered.map((tag) => (
                // biome-ignore lint/a11y/useFocusableInteractive: as above
                // biome-ignore lint/a11y/useKeyWithClickEvents: as above
                <div key={tag} role="option" aria-selected="false" onClick={() => add(tag)}>
                  {tag}
                </div>
              ))}
        </div>
      </div>
    </div>
  );
}

interface Person {
  group: string;
  agent?: string;
}

function Assignee() {
  const [who, setWho] = useState<Person>({ group: 'Support', agent: 'Maya Lind' });
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [within, setWithin] = useState<string | null>(null);
  const choose = (next: Person) => {
    setWho(next);
    setOpen(false);
    setText('');
    setWithin(null);
  };
  const fits = (name: string) => name.toLowerCase().includes(text.toLowerCase());
  const offered: { name: string; pick(): void }[] =
    within !== null
      ? [within, ...(groups[within] ?? [])].map((name) => ({
          name,
          pick: () => choose(name === within ? { group: within } : { group: within, agent: name }),
        }))
      : [
          ...Object.keys(groups)
            .filter(fits)
            // A group's name opens its people, with the group itself on top, as the real one does.
            .map((name) => ({ name, pick: () => setWithin(name) })),
          ...Object.entries(groups).flatMap(([group, people]) =>
            text === ''
              ? []
              : people
                  .filter(fits)
                  .map((name) => ({ name: `${group}/${name}`, pick: () => choose({ group, agent: name }) })),
          ),
        ];
  return (
    <div className="field" data-test-id="assignee-field">
      <span>Assignee</span>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the real one is opened by a click */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div data-test-id="assignee-field-autocomplete-trigger" onClick={() => setOpen(!open)}>
        {who.agent ? (
          <div data-test-id="assignee-field-selected-agent-tag">
            <span title={who.group}>{who.group}</span>/<span title={who.agent}>{who.agent}</span>
          </div>
        ) : (
          <div data-test-id="assignee-field-selected-group-tag">{who.group}</div>
        )}
      </div>
      {open && (
        <div data-test-id="assignee-field-dropdown-menu" className="menu">
          <input
            aria-label="Search"
            value={text}
            onChange={(event) => setText(fieldsAsked() === 'swallow' ? '' : event.target.value)}
          />
          <div role="listbox">
            {offered.map(({ name, pick }) => (
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              // biome-ignore lint/a11y/useKeyWithClickEvents: as above
              <div key={name} role="option" aria-selected="false" onClick={pick}>
                {name}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
