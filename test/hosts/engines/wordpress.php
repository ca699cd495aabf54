<?php
/* What WordPress makes of a post's text: stdin is the text, the first argument how it was written. */
define('ABSPATH', '/usr/share/wordpress/');
define('WPINC', 'wp-includes');
define('WP_DEBUG', false);
error_reporting(E_ERROR);
foreach (['compat', 'load', 'plugin', 'functions', 'l10n', 'pomo/translations', 'class-wp-locale', 'formatting', 'kses', 'shortcodes', 'class-wp-block-parser', 'class-wp-block-parser-block', 'class-wp-block-parser-frame'] as $file) {
  if (is_file(ABSPATH . WPINC . "/$file.php")) require_once ABSPATH . WPINC . "/$file.php";
}
// What formatting asks of a site; here, of none.
$GLOBALS['wp_cockneyreplace'] = null;
if (!function_exists('get_option')) { function get_option($name, $default = false) { return $name === 'blog_charset' ? 'UTF-8' : $default; } }
if (!function_exists('is_utf8_charset')) { function is_utf8_charset() { return true; } }

$text = stream_get_contents(STDIN);
switch ($argv[1]) {
  case 'block': // A Custom HTML block: blocks keep wpautop away, wptexturize stays.
    $html = '';
    foreach ((new WP_Block_Parser())->parse("<!-- wp:html -->\n$text\n<!-- /wp:html -->") as $block) $html .= $block['innerHTML'];
    echo wptexturize($html);
    break;
  case 'classic':
    echo wpautop(wptexturize($text));
    break;
  case 'author': // Without the right to post unfiltered HTML.
    echo wptexturize(wp_kses_post($text));
    break;
}
