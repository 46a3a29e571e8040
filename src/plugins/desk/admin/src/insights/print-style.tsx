import { createGlobalStyle } from 'styled-components';

/** On paper: all of `data-prints`, without the panel around it and without what can only be clicked. */
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
    /* The panel scrolls in boxes of the window's height; paper has none. */
    html,
    body,
    body :has([data-prints]),
    [data-prints] {
      display: block !important;
      position: static !important;
      width: auto !important;
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
      margin: 0 !important;
      overflow: visible !important;
      background: ${({ theme }) => theme.colors.neutral0} !important;
    }
    /* Drawn for the window's width; paper is narrower. */
    .recharts-responsive-container,
    .recharts-wrapper,
    .recharts-wrapper > svg {
      width: 100% !important;
      height: auto !important;
    }
    [data-prints] > * {
      margin-bottom: 12px;
      break-inside: avoid;
    }
    /* Heat maps and bars are nothing without their grounds. */
    * {
      print-color-adjust: exact;
    }
    @page {
      size: A4 landscape;
      margin: 10mm;
    }
  }
`;
