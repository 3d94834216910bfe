/** Lays a statement out for people, one clause a line and long lists an item a line, so that a diff shows the item that changed. */
export const layOut = (statement: string): string => clausesOf(partsOf(statement)).join('\n');

/** A text of one line that holds no parentheses, or what stands between two of them. */
type Part = string | { readonly inside: readonly Part[] };

const WIDTH = 110;
const CLAUSE =
  /^(with|select|from|where|group by|having|order by|limit|offset|union all|union|returning|values|set|on conflict|insert into|update|delete from|(?:left |right |full |cross |inner )?join|do update|window)\b/i;
const SUBQUERY = /^(select|with|insert|update|delete|values)\b/i;

function partsOf(statement: string): Part[] {
  const stack: Part[][] = [[]];
  let text = '';
  const flush = (): void => {
    if (text !== '') stack.at(-1)!.push(text);
    text = '';
  };
  // Quoted texts are one piece, whatever they hold; every other run of white space is one space.
  for (const [piece] of statement.trim().matchAll(/'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\s+|[^\s'"()-]+|[()]|-/g)) {
    if (piece === '(') {
      flush();
      stack.push([]);
    } else if (piece === ')') {
      flush();
      const inside = stack.pop()!;
      stack.at(-1)!.push({ inside });
    } else if (piece.startsWith('--')) continue;
    else text += /^\s/.test(piece) ? ' ' : piece;
  }
  flush();
  return stack[0]!;
}

const firstWords = (parts: readonly Part[]): string => (typeof parts[0] === 'string' ? parts[0].trim() : '');
const indent = (text: string): string => text.replaceAll('\n', '\n  ');

function renderPart(part: Part): string {
  if (typeof part === 'string') return part;
  if (SUBQUERY.test(firstWords(part.inside))) return `(\n  ${indent(clausesOf(part.inside).join('\n'))}\n)`;
  const list = itemsOf(part.inside, ',').map((item) => item.trim());
  const flat = `(${list.join(', ')})`;
  return flat.length <= WIDTH || list.length === 1 ? flat : `(\n  ${indent(list.join(',\n'))}\n)`;
}

/** The items of a list, cut where the separator stands outside of parentheses and quotes. */
function itemsOf(parts: readonly Part[], separator: ',' | ' and '): string[] {
  const items = [''];
  for (const part of parts) {
    if (typeof part !== 'string') items[items.length - 1] += renderPart(part);
    else {
      const quoted = part.split(/('(?:[^']|'')*')/);
      quoted.forEach((text, index) => {
        const [first = '', ...more] = index % 2 === 1 ? [text] : text.split(separator);
        items[items.length - 1] += first;
        items.push(...more);
      });
    }
  }
  return items;
}

/** Cuts at the words that begin a clause, outside of parentheses and quotes. */
function clausesOf(parts: readonly Part[]): string[] {
  const clauses: Part[][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') {
      clauses.at(-1)!.push(part);
      continue;
    }
    let rest = '';
    const words = part.split(/(?<= )/);
    words.forEach((_, index) => {
      const ahead = words.slice(index).join('');
      if (CLAUSE.test(ahead) && !/ (is|as|for) $/.test(` ${rest}`) && !/\b(left|right|full|cross|inner|union|do) $/i.test(rest)) {
        if (rest !== '') clauses.at(-1)!.push(rest);
        rest = '';
        clauses.push([]);
      }
      rest += words[index];
    });
    if (rest !== '') clauses.at(-1)!.push(rest);
  }
  return clauses.map(renderClause).filter((clause) => clause !== '');
}

function renderClause(parts: readonly Part[]): string {
  const flat = itemsOf(parts, ',')
    .map((item) => item.trim())
    .join(', ');
  if (flat.length <= WIDTH && !flat.includes('\n')) return flat;
  const separator = /^(where|having)\b/i.test(flat) ? ' and ' : ',';
  const items = itemsOf(parts, separator).map((item) => item.trim());
  return items
    .map(
      (item, index) =>
        (index === 0 ? item : `  ${separator === ',' ? '' : 'and '}${indent(item)}`) + (separator === ',' && index < items.length - 1 ? ',' : ''),
    )
    .join('\n');
}
