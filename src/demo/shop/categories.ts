/** A shelf of the demo shop; `parent` is the slug of the shelf above it. Parents come first. */
export interface Shelf {
  slug: string;
  name: string;
  parent?: string;
}

export const SHELVES: readonly Shelf[] = [
  { slug: 'kancelyariya', name: 'Канцелярия' },
  { slug: 'bumaga', name: 'Бумага и конверты', parent: 'kancelyariya' },
  { slug: 'bloknoty', name: 'Блокноты и тетради', parent: 'kancelyariya' },
  { slug: 'ruchki', name: 'Ручки и карандаши', parent: 'kancelyariya' },
  { slug: 'na-stol', name: 'Принадлежности на стол', parent: 'kancelyariya' },
  { slug: 'papki', name: 'Папки и архив', parent: 'kancelyariya' },
  { slug: 'rabochee-mesto', name: 'Рабочее место' },
  { slug: 'mebel', name: 'Столы, стулья, полки', parent: 'rabochee-mesto' },
  { slug: 'svet', name: 'Лампы и свет', parent: 'rabochee-mesto' },
  { slug: 'poryadok', name: 'Порядок и доски', parent: 'rabochee-mesto' },
  { slug: 'chay-i-kofe', name: 'Чай и кофе' },
  { slug: 'chay', name: 'Чай', parent: 'chay-i-kofe' },
  { slug: 'kofe', name: 'Кофе', parent: 'chay-i-kofe' },
  { slug: 'k-chayu', name: 'К чаю', parent: 'chay-i-kofe' },
  { slug: 'dom', name: 'Для дома' },
  { slug: 'posuda', name: 'Посуда', parent: 'dom' },
  { slug: 'uyut', name: 'Уют', parent: 'dom' },
  { slug: 'tvorchestvo', name: 'Творчество' },
  { slug: 'kraski', name: 'Краски и кисти', parent: 'tvorchestvo' },
  { slug: 'rukodelie', name: 'Рукоделие', parent: 'tvorchestvo' },
];
