// The bare botbuilder bot that `npm run bench -- turns` compares with: it says back what it was told, and nothing else.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(`Echo: ${context.activity.text}`);
  }),
);
const server = app.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write(`ready ${server.address().port}\n`);
});
