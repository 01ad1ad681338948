<?php
// Makes a WordPress of the files beside it: php setup.php ADDRESS CALCULATOR < POSTS
// installs it at an address, activates the plugin as an administrator does, sets
// the address of the calculator, and publishes posts, given as a JSON object of
// their contents by name. It writes a JSON object of the posts' addresses.
define( 'WP_INSTALLING', true );
list( , $address, $calculator ) = $argv;
$_SERVER['HTTP_HOST']           = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI']         = '/';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'A firm', 'admin', 'admin@example.org', false, '', 'only for this test' );
update_option( 'siteurl', $address );
update_option( 'home', $address );
update_option( 'permalink_structure', '' );
update_option( 'show_avatars', 0 ); // They would come from another host.
update_user_meta( 1, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) ); // Its pictures too.
wp_set_current_user( 1 );

$failed = activate_plugin( 'portage.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
require_once WP_PLUGIN_DIR . '/portage.php';
// As the form under Settings, General does it.
portage_admin();
update_option( 'portage_address', sanitize_option( 'portage_address', $calculator ) );

$addresses = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $name => $content ) {
	$id = wp_insert_post( wp_slash( array( 'post_title' => $name, 'post_content' => $content, 'post_status' => 'publish', 'post_type' => 'page' ) ) );
	$addresses[ $name ] = $address . '/?page_id=' . $id;
}
echo json_encode( $addresses );
