// The house's own lint rules: names that say nothing, and files that ask to be split.

const EMPTY_WORDS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc']);
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const HOOK = /^use[A-Z][A-Za-z0-9]*$/;
const SPLIT_AT = 250;

const fileName = {
  meta: {
    type: 'suggestion',
    messages: {
      empty: 'A file called "{{name}}" takes anything in; name it after what it does',
      shape: '"{{name}}": files are kebab-case, React components PascalCase',
    },
  },
  create(context) {
    const parts = context.filename.split(/[\\/]/);
    const name = (parts.pop() ?? '').replace(/(\.(test|d|config))?\.(tsx?|mjs|cjs|js)$/, '');
    const isPanel = parts.includes('admin') || parts.includes('storefront');
    return {
      Program(node) {
        const folder = parts.at(-1) ?? '';
        const empty = [name, folder].find((part) => EMPTY_WORDS.has(part));
        if (empty) context.report({ node, messageId: 'empty', data: { name: empty } });
        const fits = KEBAB.test(name) || (isPanel && (PASCAL.test(name) || HOOK.test(name)));
        if (!fits) context.report({ node, messageId: 'shape', data: { name } });
      },
    };
  },
};

const identifierName = {
  meta: {
    type: 'suggestion',
    messages: { empty: '"{{name}}" says nothing about what it is', manager: 'A class called "{{name}}": say what it does to what' },
  },
  create(context) {
    const check = (node, name) => {
      if (EMPTY_WORDS.has(name.toLowerCase())) context.report({ node, messageId: 'empty', data: { name } });
    };
    const checkId = (node) => node.id?.type === 'Identifier' && check(node, node.id.name);
    return {
      VariableDeclarator: checkId,
      FunctionDeclaration: checkId,
      ClassDeclaration(node) {
        checkId(node);
        const name = node.id?.name ?? '';
        if (/(Manager|Helper|Utils?)$/.test(name)) context.report({ node, messageId: 'manager', data: { name } });
      },
    };
  },
};

const fileLength = {
  meta: { type: 'suggestion', messages: { long: 'A file of {{lines}} lines asks for a split (at {{limit}})' } },
  create(context) {
    return {
      Program(node) {
        const { lines } = context.sourceCode;
        if (lines.length > SPLIT_AT) context.report({ node, messageId: 'long', data: { lines: lines.length, limit: SPLIT_AT } });
      },
    };
  },
};

/** Plugin object for the flat configuration. */
export const house = { rules: { 'file-name': fileName, 'identifier-name': identifierName, 'file-length': fileLength } };
