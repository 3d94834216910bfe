# The server with the web it serves. Built from the repository root: docker compose build
FROM node:26-bookworm-slim AS build
WORKDIR /app
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY server/package.json server/
COPY web/package.json web/
COPY schema/package.json schema/
COPY test/package.json test/
RUN npx -y pnpm@12 install --frozen-lockfile
COPY . .
RUN npx -y pnpm@12 build && npx -y pnpm@12 --filter @selaras/server deploy --prod --legacy /srv/server

FROM node:26-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /srv
COPY --from=build /srv/server server
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/web/dist web/dist
COPY --from=build /app/schema/generated/operations.json schema/generated/operations.json
COPY --from=build /app/schema/generated/labels.json schema/generated/labels.json
COPY --from=build /app/schema/schema.graphql schema/schema.graphql
COPY --from=build /app/schema/generated/client/graphql-env.d.ts schema/generated/client/graphql-env.d.ts
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1: SIGTERM reaches it, sockets and requests end, then it exits.
CMD ["node", "server/dist/main.js"]
