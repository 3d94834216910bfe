/** What a page of another site calls the API with: clients as people set them up, each with an address and a token and its own defaults. */
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { Client, fetchExchange, subscriptionExchange, type AnyVariables } from '@urql/core';
import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-ws';

export interface Question {
  readonly url: string;
  readonly token: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });
const socketUrl = (url: string): string => url.replace('http', 'ws');

async function urql({ url, token, query, variables }: Question): Promise<unknown> {
  const client = new Client({ url, exchanges: [fetchExchange], fetchOptions: () => ({ headers: bearer(token) }) });
  const { data, error } = await client.query<unknown, AnyVariables>(query, variables).toPromise();
  return error ? String(error) : data;
}

async function urqlLive({ url, token, query, variables }: Question): Promise<unknown> {
  const socket = createClient({ url: socketUrl(url), connectionParams: { authToken: token } });
  const client = new Client({
    url,
    exchanges: [
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink as never) }),
        }),
      }),
    ],
  });
  return new Promise((done) => {
    const { unsubscribe } = client.subscription<unknown, AnyVariables>(query, variables).subscribe(({ data, error }) => {
      done(error ? String(error) : data);
      setTimeout(() => unsubscribe());
    });
  });
}

async function apollo({ url, token, query, variables }: Question): Promise<unknown> {
  const client = new ApolloClient({ link: new HttpLink({ uri: url, headers: bearer(token) }), cache: new InMemoryCache() });
  return (await client.query({ query: gql(query), variables })).data;
}

async function apolloLive({ url, token, query, variables }: Question): Promise<unknown> {
  const socket = new GraphQLWsLink(createClient({ url: socketUrl(url), connectionParams: { Authorization: `Bearer ${token}` } }));
  const client = new ApolloClient({ link: ApolloLink.from([socket]), cache: new InMemoryCache() });
  return new Promise((done, failed) => {
    client.subscribe({ query: gql(query), variables }).subscribe({ next: ({ data }) => done(data), error: failed });
  });
}

/** Of GraphiQL both a query and a subscription go through its fetcher; a socket is told the headers that people typed, under `headers`. */
async function graphiql({ url, token, query, variables }: Question): Promise<unknown> {
  const fetcher = createGraphiQLFetcher({ url, subscriptionUrl: socketUrl(url), headers: bearer(token), wsConnectionParams: { headers: bearer(token) } });
  const documentAST = parse(query);
  const answer = await fetcher({ query, variables, operationName: getOperationAST(documentAST)?.name?.value ?? null }, { documentAST });
  if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) for await (const event of answer as AsyncIterable<unknown>) return event;
  return answer;
}

/** Altair sends what people type into it: a plain request with these headers. */
async function altair({ url, token, query, variables }: Question): Promise<unknown> {
  const headers = {
    Accept: 'application/graphql-response+json, application/json, multipart/mixed',
    'Content-Type': 'application/json',
    Authorization: `Bearer ${token}`,
  };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables, operationName: null }) });
  return { ...((await answer.json()) as object), requestId: answer.headers.get('x-request-id') };
}

/** The cookie of somebody who is signed in, as a page would try to make use of it. */
async function withCookies({ url, query }: Question): Promise<unknown> {
  return fetch(url, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }).then(
    (answer) => answer.status,
    () => 'refused by the browser',
  );
}

/** A socket that brings cookies by itself and shows no token. */
async function socketOfCookies({ url }: Question): Promise<unknown> {
  const socket = new WebSocket(socketUrl(url), 'graphql-transport-ws');
  socket.addEventListener('open', () => socket.send('{"type":"connection_init"}'));
  return new Promise((done) => {
    socket.addEventListener('message', ({ data }) => done(data));
    socket.addEventListener('close', ({ code }) => done(code));
  });
}

Object.assign(window, { clients: { urql, urqlLive, apollo, apolloLive, graphiql, altair, withCookies, socketOfCookies } });
