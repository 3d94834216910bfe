import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What people type or choose into before it is sent. Filters and orders stand in the address. */
const FIELD = /<(form|TextInput|Textarea|NumberInput|PasswordInput|FileInput|Select|MultiSelect|GivenDay|ActDrawer)\b/;
/** It holds what is typed by itself, and so loses it. */
const HOLDS = /\buseState\b/;
const KEEPS = /\b(useDraftField|useKeptDraft)\b/;

/** Forms that keep nothing, and why. */
const KEEP_NOTHING: Readonly<Record<string, string>> = {
  'account/PurePasswordForm.tsx': 'passwords are kept nowhere',
  'administration/PasswordPage.tsx': 'a password and the secret of a link',
  'sign-in/PureSignInForm.tsx': 'nobody is signed in whose draft it would be, and a password',
  'developer/ExplorerPage.tsx': 'a token',
  'appointment/Picker.tsx': 'words to look for somebody by; whoever was picked is in the draft of the form around it',
  'search/CommandPalette.tsx': 'words to look for something by',
  'position-map/MapSearch.tsx': 'words to look for something by',
  'many/ManyDrawer.tsx': 'what it holds is what the server said; its fields are those of the forms around it',
};
const files = globSync('features/**/*.tsx', { cwd: import.meta.dirname, exclude: ['**/*.test.tsx'] }).map((path) => ({
  name: path.replaceAll('\\', '/').replace('features/', ''),
  text: readFileSync(join(import.meta.dirname, path), 'utf8'),
}));

it('every form keeps what was typed until it is sent, or says why not', () => {
  const losing = files.filter(({ text }) => FIELD.test(text) && HOLDS.test(text) && !KEEPS.test(text)).map(({ name }) => name);
  expect(losing.toSorted()).toEqual(Object.keys(KEEP_NOTHING).toSorted());
});

/** Nothing is typed, a choice or two is sent by a button of their own. */
const CHOOSES = /<ChoiceField\b[\s\S]*(useMutation\(|onGive\()|(useMutation\(|onGive\()[\s\S]*<ChoiceField\b/;
const CHOOSE_ANEW: Readonly<Record<string, string>> = {
  'administration/GiveRoleForm.tsx': 'a right that was half chosen some days ago is not to be given by a press today: it is chosen anew',
  'administration/BulkAccounts.tsx': 'one press makes hundreds of accounts: for whom is chosen at the moment it is pressed',
  'reorganisation/PutIntoDraft.tsx': 'what is put is in the draft of the form around it; into which draft is one choice',
  'scenarios/ScenariosPage.tsx': 'its choice is a filter, which stands in the address',
};

it('whoever only chooses keeps it too, or says why not', () => {
  const losing = files.filter(({ text }) => CHOOSES.test(text) && !FIELD.test(text) && HOLDS.test(text) && !KEEPS.test(text)).map(({ name }) => name);
  expect(losing.toSorted()).toEqual(Object.keys(CHOOSE_ANEW).toSorted());
});

it('no password, code of a screen or file is in a draft', () => {
  const secret = /useDraftField[^;]*'(\w*(password|secret|code of|file|token))'/i;
  expect(files.filter(({ text }) => secret.test(text)).map(({ name }) => name)).toEqual([]);
  const drafted = files.filter(({ text }) => KEEPS.test(text) && /<PasswordInput\b/.test(text));
  expect(drafted.map(({ name }) => name)).toEqual([]);
});

it('every draft goes once its form was sent', () => {
  const sends = /\bkept\.(sent|drop)\(|draft\.sent\(|\bforget\(|<(ActDrawer|ManyDrawer|FactOfMany|FromDay)\b/;
  const begins = files.filter(({ text }) => /\buseFormDraft\(/.test(text));
  expect(begins.length).toBeGreaterThan(25);
  // Of one that is renamed where it stands, the draft goes with the field.
  expect(begins.filter(({ text }) => !sends.test(text)).map(({ name }) => name)).toEqual(['imports/KeptMappings.tsx']);
});

it('two forms have one name only where they are one form', () => {
  const names = files.flatMap(({ text }) => [...text.matchAll(/useFormDraft\(\s*['`]([^'`]+)['`]/g)].map(([, name]) => name!));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
