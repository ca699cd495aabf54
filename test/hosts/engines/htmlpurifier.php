<?php
error_reporting(E_ERROR);
require_once '/usr/share/php/HTMLPurifier.auto.php';
// Debian's copy is older than its PHP 8, which no longer reads $text{0}: read as $text[0] it does the same.
spl_autoload_register(function ($class) {
  $file = '/usr/share/php/' . strtr($class, '_', '/') . '.php';
  if (!str_starts_with($class, 'HTMLPurifier') || !is_file($file)) return;
  eval('?>' . preg_replace('/(\$\w+(?:\[[^\]]+\])?)\{([^{}\n]+)\}/', '$1[$2]', file_get_contents($file)));
}, true, true);
$config = HTMLPurifier_Config::createDefault();
$config->set('Cache.DefinitionImpl', null);
echo (new HTMLPurifier($config))->purify(stream_get_contents(STDIN));
