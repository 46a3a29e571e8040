// The raw baseline: bare node:http and pg, the same prepared statements that Artel's own request makes, in the same
// order, in one transaction, and the same JSON. No framework, no routing, no validation, no permissions.
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const require = createRequire(import.meta.url);
const dist = (file) => require(path.join(import.meta.dirname ?? path.resolve('bench'), '../dist/src', file));
const { signedInPerson } = dist('api/accounts/sql/signed-in-person.js');
const { takeProducts } = dist('api/orders/sql/take-products.js');
const { insertOrder } = dist('api/orders/sql/insert-order.js');
const { selectOrder, ORDER_COLUMNS } = dist('api/orders/sql/select-order.js');
const { lockOrder } = dist('api/orders/sql/lock-order.js');
const { changeOrderStatus } = dist('api/orders/sql/change-order.js');
const { findByIdentity } = dist('api/crm/sql/find-customer.js');
const { productsToJudge } = dist('api/catalog/sql/products-to-judge.js');
const { insertJobs } = dist('platform/queue/sql/insert-jobs.js');
const { orderBody } = dist('api/orders/services/order-body.js');
const { SYSTEM } = dist('api/accounts/contracts/actor.js');

pg.types.setTypeParser(1700, parseFloat);
// The bare shop tells nobody of its orders.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC -c artel.announce=nothing', max: 20 });
const MOVED = ['orders.moved/mailings'];
let names = 0;
const prepared = new Map();
/** Runs one of Artel's statements on a connection, prepared under a name of its own. */
const run = async (connection, statement, ...values) => {
  if (!prepared.has(statement)) prepared.set(statement, `b${(names += 1)}`);
  return (await connection.query({ name: prepared.get(statement), text: statement.text, values })).rows;
};
const id = (letter) => letter + randomBytes(12).toString('hex').slice(0, 23);

async function session(connection, request) {
  const token = JSON.parse(Buffer.from(request.headers.authorization.split('.')[1], 'base64url').toString());
  const [person] = await run(connection, signedInPerson, token.sessionId, token.userId, Number(token.userId));
  return person;
}

async function inTransaction(work) {
  const connection = await pool.connect();
  try {
    await connection.query('begin');
    const answer = await work(connection);
    await connection.query('commit');
    return answer;
  } catch (error) {
    await connection.query('rollback');
    throw error;
  } finally {
    connection.release();
  }
}

async function place(request, { data }) {
  const person = await session(pool, request);
  return inTransaction(async (connection) => {
    const ids = data.lines.map(({ product }) => product);
    const products = await run(
      connection,
      takeProducts,
      ids,
      data.lines.map(({ quantity }) => quantity),
      0,
      1,
    );
    const byId = new Map(products.map((product) => [product.document_id, product]));
    const [customer] = await run(connection, findByIdentity, 'phone', data.contact.phone, null);
    const documentId = id('o');
    const lines = data.lines.map(({ product, quantity }, index) => {
      const found = byId.get(product);
      return {
        document_id: id('l'),
        product_id: found.id,
        position: index + 1,
        name: found.name,
        sku: found.sku,
        unit_price: found.price,
        quantity,
        line_total: found.price * quantity,
      };
    });
    const total = lines.reduce((sum, line) => sum + line.line_total, 0);
    const order = {
      document_id: documentId,
      order_status: 'new',
      payment_status: 'unpaid',
      channel: 'storefront',
      reserves_at: 'placed',
      contact_name: data.contact.name,
      contact_phone: data.contact.phone,
      discount: '0',
      delivery_cost: '0',
      total,
      customer_id: customer.id,
      placed_by: person.id,
      actor_kind: 'client',
      actor_id: person.id,
      actor_name: person.username,
      movement: 'reservation',
      on_hand_delta: 0,
      reserved_delta: 1,
    };
    const [placed] = await run(connection, insertOrder, JSON.stringify(order), JSON.stringify(lines), 'Europe/Moscow', '', true, 6);
    await run(connection, insertJobs, MOVED, JSON.stringify({ orderId: placed.id, to: 'new', isNew: true, version: 1 }), null, null);
    await run(
      connection,
      productsToJudge,
      products.map((product) => product.id),
    );
    const [row] = await run(connection, selectOrder, documentId);
    return { data: orderBody(row, SYSTEM), meta: {} };
  });
}

async function move(request, { data }, documentId) {
  const person = await session(pool, request);
  return inTransaction(async (connection) => {
    const [order] = await run(connection, lockOrder, documentId);
    await run(connection, changeOrderStatus, order.id, order.order_status, data.to, null, 'staff', person.staff_id, person.username);
    const [row] = await run(connection, selectOrder, documentId);
    return { data: orderBody(row, SYSTEM), meta: {} };
  });
}

const LIST = `select ${ORDER_COLUMNS} from (select o.* from orders o order by o.created_at desc, o.id desc limit 26) o order by o.created_at desc, o.id desc`;

async function list(request) {
  await session(pool, request);
  const counted = await pool.query({ name: 'count', text: 'select count(*)::int as matches from (select 1 from orders o limit 10001) m' });
  const { rows } = await pool.query({ name: 'list', text: LIST });
  const data = rows.slice(0, 25).map((row) => orderBody(row, SYSTEM));
  return { data, meta: { pagination: { page: 1, pageSize: 25, total: counted.rows[0].matches } } };
}

async function answer(request, body) {
  if (request.url === '/_health') return null;
  if (request.method === 'GET') return list(request);
  const [, , , documentId] = request.url.split('/');
  return documentId ? move(request, JSON.parse(body), documentId) : place(request, JSON.parse(body));
}

http
  .createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () =>
      answer(request, body).then(
        (json) => {
          const text = json === null ? '' : JSON.stringify(json);
          response
            .writeHead(json === null ? 204 : request.method === 'POST' ? 201 : 200, {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(text),
            })
            .end(text);
        },
        (error) => {
          process.stderr.write(`${error.stack}\n`);
          response.writeHead(500).end();
        },
      ),
    );
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
