import { createGlobalStyle } from 'styled-components';

/** On paper: the page alone, without the panel around it and without what can only be clicked. */
export const PrintStyle = createGlobalStyle`
  [data-print-only] {
    display: none;
  }
  @media print {
    nav,
    [data-screen-only] {
      display: none !important;
    }
    [data-print-only] {
      display: block;
    }
    html,
    body,
    #strapi,
    #strapi > div {
      height: auto !important;
      overflow: visible !important;
    }
    @page {
      size: A4 landscape;
      margin: 10mm;
    }
  }
`;
