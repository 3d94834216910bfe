/** Where each government has too few people: every field below is typed by the schema, without a step that generates code. */
import { initGraphQLTada } from 'gql.tada';
import { request } from 'graphql-request';
import type { introspection } from '@selaras/schema/client';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { LocalDate: string; DateTime: string; Nip: string } }>();
const document = graphql(`
  query Gaps {
    instansiList(first: 10) {
      nodes {
        name
        dinasList(first: 100) {
          nodes {
            name
            figures {
              gap
            }
          }
        }
      }
    }
  }
`);
const requestHeaders = { authorization: `Bearer ${process.env['SELARAS_TOKEN']}` };
const { instansiList } = await request({ url: `${process.env['SELARAS_URL']}/graphql`, document, requestHeaders });
for (const { name, dinasList } of instansiList?.nodes ?? [])
  for (const dinas of dinasList.nodes) console.log(`${name}\t${dinas.name}\t${dinas.figures?.gap ?? ''}`);
