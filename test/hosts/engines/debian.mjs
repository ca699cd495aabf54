/** Debian's packages that the engines need, each with a file that shows whether it is there. */
export const debian = {
  hugo: '/usr/bin/hugo',
  jekyll: '/usr/bin/jekyll',
  mkdocs: '/usr/bin/mkdocs',
  'mkdocs-material': '/usr/share/mkdocs/themes/material',
  pandoc: '/usr/bin/pandoc',
  'php-cli': '/usr/bin/php',
  'php-htmlpurifier': '/usr/share/php/HTMLPurifier.auto.php',
  'python3-myst-parser': '/usr/lib/python3/dist-packages/myst_parser',
  'python3-sphinx': '/usr/lib/python3/dist-packages/sphinx',
  'ruby-sanitize': '/usr/share/rubygems-integration/all/gems/sanitize-6.0.0',
  wordpress: '/usr/share/wordpress/wp-includes/formatting.php',
};
