import type { ReactNode } from 'react';
import { Main } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { PageBar } from '../ui/PageBar';
import { SectionRow } from './SectionRow';

const Body = styled.div`
  padding: 16px 24px 32px;
  @media (max-width: 767px) {
    padding: 16px;
  }
`;

/** A page beside the list of customers: head, sections, content. */
export function SectionFrame({ title, right, children }: { title: string; right?: ReactNode; children: ReactNode }) {
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <PageBar title={title} right={right} />
      <SectionRow />
      <Body>{children}</Body>
    </Main>
  );
}
