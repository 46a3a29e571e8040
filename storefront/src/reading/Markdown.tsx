import { Fragment, type ReactNode } from 'react';
import { assetUrl } from '../shop/api';
import { blocksOf, type Block, type Inline } from './markdown';

/** A text of the shop, drawn as elements: no HTML of its own. */
export function Markdown({ text }: { text: string }) {
  return <div className="prose">{blocksOf(text).map(blockElement)}</div>;
}

function blockElement(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading key={key}>{block.inner.map(inlineElement)}</Heading>;
    }
    case 'paragraph':
      return <p key={key}>{block.inner.map(inlineElement)}</p>;
    case 'quote':
      return <blockquote key={key}>{block.blocks.map(blockElement)}</blockquote>;
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {block.items.map((item, index) => (
            <li key={index}>{item.map(inlineElement)}</li>
          ))}
        </List>
      );
    }
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr key={key} />;
  }
}

function inlineElement(piece: Inline, key: number): ReactNode {
  switch (piece.kind) {
    case 'text':
      return <Fragment key={key}>{piece.text}</Fragment>;
    case 'strong':
      return <strong key={key}>{piece.inner.map(inlineElement)}</strong>;
    case 'em':
      return <em key={key}>{piece.inner.map(inlineElement)}</em>;
    case 'code':
      return <code key={key}>{piece.text}</code>;
    case 'image':
      return <img key={key} src={assetUrl(piece.src)} alt={piece.alt} loading="lazy" />;
    case 'link':
      return (
        <a key={key} href={piece.href} rel="noreferrer">
          {piece.inner.map(inlineElement)}
        </a>
      );
  }
}
