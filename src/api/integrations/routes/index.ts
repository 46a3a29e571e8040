import { routesOf } from '../../../platform/http/endpoint';
import { readFeedEndpoint } from '../contracts/feed';
import { webhookOperations } from '../services/operations';

export default routesOf('integrations', [readFeedEndpoint, ...webhookOperations.map(({ endpoint }) => endpoint)]);
