/** Debian's packages that the engines need, each with a file that shows whether it is there. */
export const debian = {
  hugo: '/usr/bin/hugo',
  pandoc: '/usr/bin/pandoc',
  'php-cli': '/usr/bin/php',
  'php-htmlpurifier': '/usr/share/php/HTMLPurifier.auto.php',
  'python3-markdown': '/usr/lib/python3/dist-packages/markdown',
  'ruby-kramdown': '/usr/share/rubygems-integration/all/gems/kramdown-2.4.0',
  wordpress: '/usr/share/wordpress/wp-includes/formatting.php',
};
