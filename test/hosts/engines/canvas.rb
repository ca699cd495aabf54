# Canvas is no package. It cleans what is written with the gem that this loads; of its rules, the part that the recipes use.
require 'sanitize'
links = ['http', 'https', :relative]
rules = {
  elements: %w[a p div span figure figcaption details summary ul ol li iframe table caption thead tbody tfoot tr th td],
  attributes: {
    :all => ['class', 'id', 'title', 'lang', :data],
    'a' => %w[href target],
    'th' => %w[scope],
    'iframe' => %w[src width height],
  },
  protocols: {'iframe' => {'src' => links}, 'a' => {'href' => links}},
}
puts Sanitize.fragment($stdin.read, rules)
