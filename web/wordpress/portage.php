<?php
/**
 * Plugin Name:       Portage: Express Entry calculator
 * Description:       Puts the Portage calculator on a page, with the block "Express Entry calculator" or the shortcode [portage]. What visitors answer stays in their browser.
 * Version:           1.0.0
 * Requires at least: 5.8
 * Requires PHP:      7.0
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 *
 * The MIT licence is compatible with the GPL.
 *
 * 1. Put this one file into wp-content/plugins (or zip it, and upload the zip
 *    under Plugins, Add New). Activate it.
 * 2. Under Settings, General, give the address of the calculator, like
 *    https://example.org/portage/. Only an administrator can: its script runs in
 *    your pages.
 * 3. In a page, add the block, or paste the shortcode that the page "Make your
 *    embed" of the calculator writes for you:
 *
 *    [portage screen="category/healthcare" lang="fr" accent="0f5c6e"]
 *
 * The settings are the attributes of <portage-calculator>; other names are left
 * out. The plugin keeps the address and nothing else, and asks no host for
 * anything.
 */

defined( 'ABSPATH' ) || exit;

/** The settings of a calculator: what each is called, and where it has choices, what each of them is called. */
function portage_settings() {
	return array(
		'lang'           => array( portage_say( 'Language', 'Langue' ), array( '' => portage_say( 'That of your page', 'Celle de votre page' ), 'en' => portage_say( 'English', 'Anglais' ), 'fr' => portage_say( 'French', 'Français' ) ) ),
		'screen'         => array( portage_say( 'Screen (empty: the whole calculator)', 'Écran (vide : tout le calculateur)' ) ),
		'theme'          => array( portage_say( 'Theme', 'Thème' ), array( '' => portage_say( 'That of your page', 'Celui de votre page' ), 'light' => portage_say( 'Light', 'Clair' ), 'dark' => portage_say( 'Dark', 'Sombre' ), 'auto' => portage_say( 'As the visitor’s device', 'Comme l’appareil du visiteur' ) ) ),
		'accent'         => array( portage_say( 'Colour, six hexadecimal digits', 'Couleur, six chiffres hexadécimaux' ) ),
		'radius'         => array( portage_say( 'Roundness of corners, in pixels', 'Arrondi des coins, en pixels' ) ),
		'font-size'      => array( portage_say( 'Font size, in pixels', 'Taille du texte, en pixels' ) ),
		'licensee-name'  => array( portage_say( 'Registered name of the licensee', 'Nom inscrit du titulaire de permis' ) ),
		'licence-number' => array( portage_say( 'Licence number', 'Numéro de permis' ) ),
		'register-url'   => array( portage_say( 'Address of the public register', 'Adresse du registre public' ) ),
		'privacy-url'    => array( portage_say( 'Address of your privacy notice', 'Adresse de votre avis de confidentialité' ) ),
		'lead'           => array( portage_say( 'Contact form after the result', 'Formulaire de contact après le résultat' ), array( '' => portage_say( 'None', 'Aucun' ), 'event' => portage_say( 'Hand it to a script of your page', 'Le remettre à un script de votre page' ), 'mailto' => portage_say( 'By the visitor’s e-mail program', 'Par le logiciel de courriel du visiteur' ), 'post' => portage_say( 'Send it to an address of yours', 'L’envoyer à une adresse à vous' ) ) ),
		'lead-to'        => array( portage_say( 'E-mail or https address that receives it', 'Adresse courriel ou https qui le reçoit' ) ),
	);
}

/** English or French, by the language of whoever reads. */
function portage_say( $english, $french ) {
	return 0 === strpos( determine_locale(), 'fr' ) ? $french : $english;
}

/** Gives the address of the calculator, with a slash at its end; empty while nobody has set it. */
function portage_address() {
	return portage_clean_address( get_option( 'portage_address', '' ) );
}

/** Takes a web address only, that of the script too, and gives it the slash at its end. */
function portage_clean_address( $address ) {
	$address = esc_url_raw( trim( (string) $address ), array( 'http', 'https' ) );
	$address = preg_replace( '~/embed\.js$~', '/', (string) strtok( $address, '?#' ) );
	return wp_parse_url( $address, PHP_URL_HOST ) ? trailingslashit( $address ) : '';
}

/** Cleans one setting; empty where it is of no use. The calculator itself judges what it means. */
function portage_clean( $name, $value ) {
	$value   = is_scalar( $value ) ? trim( preg_replace( '/[\x00-\x1f\x7f]+/', ' ', wp_check_invalid_utf8( (string) $value ) ) ) : '';
	$setting = portage_settings()[ $name ];
	if ( isset( $setting[1] ) && ! isset( $setting[1][ $value ] ) ) {
		return '';
	}
	return strlen( $value ) > 600 ? '' : $value;
}

/** Writes a calculator, for the shortcode and for the block alike. */
function portage_calculator( $given ) {
	$address = portage_address();
	if ( '' === $address ) {
		return portage_missing();
	}
	$attributes = '';
	foreach ( array_keys( portage_settings() ) as $name ) {
		$value = portage_clean( $name, isset( $given[ $name ] ) ? $given[ $name ] : '' );
		$value = '-url' === substr( $name, -4 ) ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
		if ( '' !== $value ) {
			$attributes .= ' ' . $name . '="' . $value . '"';
		}
	}
	wp_enqueue_script( 'portage-embed' );
	return '<portage-calculator' . $attributes . '></portage-calculator>';
}

/** Tells those who can mend it, and nobody else, that the address is not set. */
function portage_missing() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return '';
	}
	return '<p>' . esc_html( portage_say( 'Portage: give the address of the calculator under Settings, General.', 'Portage : indiquez l’adresse du calculateur sous Réglages, Général.' ) ) . '</p>';
}

add_action( 'init', 'portage_register' );

/** Makes the shortcode, the block and the two scripts known. */
function portage_register() {
	if ( '' !== portage_address() ) {
		// Once on a page, however many calculators are on it.
		wp_register_script( 'portage-embed', portage_address() . 'embed.js', array(), null, array( 'in_footer' => true, 'strategy' => 'async' ) );
	}
	add_shortcode( 'portage', 'portage_shortcode' );
	wp_register_script( 'portage-block', false, array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ), '1.0.0', true );
	wp_add_inline_script( 'portage-block', 'var portageFields = ' . wp_json_encode( portage_fields(), JSON_HEX_TAG | JSON_HEX_AMP ) . ";\n" . portage_block_script() );
	register_block_type(
		'portage/calculator',
		array(
			'api_version'     => 2,
			'title'           => portage_say( 'Express Entry calculator', 'Calculateur Entrée express' ),
			'description'     => portage_say( 'The Portage calculator. Answers stay in the visitor’s browser.', 'Le calculateur Portage. Les réponses restent dans le navigateur.' ),
			'category'        => 'embed',
			'icon'            => 'chart-bar',
			'supports'        => array( 'html' => false, 'align' => array( 'wide', 'full' ) ),
			'attributes'      => array_fill_keys( array_keys( portage_settings() ), array( 'type' => 'string', 'default' => '' ) ) + array( 'align' => array( 'type' => 'string' ) ),
			'editor_script'   => 'portage-block',
			'render_callback' => 'portage_block',
		)
	);
}

/** Answers [portage name="value" …]. */
function portage_shortcode( $given ) {
	return portage_calculator( (array) $given );
}

/** Draws the block. */
function portage_block( $given ) {
	$inner = portage_calculator( (array) $given );
	return '' === $inner ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $inner . '</div>';
}

/** The settings as the editor's script wants them. */
function portage_fields() {
	$fields = array();
	foreach ( portage_settings() as $name => $setting ) {
		$choices = array();
		foreach ( isset( $setting[1] ) ? $setting[1] : array() as $value => $label ) {
			$choices[] = array( 'value' => $value, 'label' => $label );
		}
		$fields[] = array( 'name' => $name, 'label' => $setting[0], 'choices' => $choices );
	}
	return $fields;
}

/** The block in the editor: its settings at the side, and in its place what visitors will see. */
function portage_block_script() {
	return <<<'JS'
( function ( blocks, element, editor, components, ServerSideRender ) {
	var make = element.createElement;
	function field( props, setting ) {
		var control = {
			key: setting.name,
			label: setting.label,
			value: props.attributes[ setting.name ],
			onChange: function ( value ) {
				var changed = {};
				changed[ setting.name ] = value;
				props.setAttributes( changed );
			},
		};
		if ( ! setting.choices.length ) {
			return make( components.TextControl, control );
		}
		control.options = setting.choices;
		return make( components.SelectControl, control );
	}
	blocks.registerBlockType( 'portage/calculator', {
		edit: function ( props ) {
			var fields = portageFields.map( function ( setting ) {
				return field( props, setting );
			} );
			return make(
				'div',
				editor.useBlockProps(),
				make( editor.InspectorControls, null, make( components.PanelBody, { title: 'Portage' }, fields ) ),
				make( components.Disabled, null, make( ServerSideRender, { block: 'portage/calculator', attributes: props.attributes } ) )
			);
		},
		save: function () {
			return null;
		},
	} );
} )( window.wp.blocks, window.wp.element, window.wp.blockEditor, window.wp.components, window.wp.serverSideRender );
JS;
}

add_action( 'enqueue_block_editor_assets', 'portage_editor' );

/** Brings the calculator into the editor, so that the block shows it there. */
function portage_editor() {
	wp_enqueue_script( 'portage-embed' );
}

add_action( 'admin_init', 'portage_admin' );

/** Puts the address of the calculator under Settings, General. */
function portage_admin() {
	register_setting( 'general', 'portage_address', array( 'type' => 'string', 'sanitize_callback' => 'portage_clean_address', 'default' => '' ) );
	add_settings_field( 'portage_address', portage_say( 'Address of the Portage calculator', 'Adresse du calculateur Portage' ), 'portage_address_field', 'general', 'default', array( 'label_for' => 'portage_address' ) );
}

/** Draws the field of the address. */
function portage_address_field() {
	printf(
		'<input type="url" id="portage_address" name="portage_address" class="regular-text code" value="%s" placeholder="https://example.org/portage/"><p class="description">%s</p>',
		esc_attr( portage_address() ),
		esc_html( portage_say( 'The folder that holds embed.js. Its script runs in your pages: give only an address that you trust.', 'Le dossier qui contient embed.js. Son script s’exécute dans vos pages : n’indiquez qu’une adresse de confiance.' ) )
	);
}

register_uninstall_hook( __FILE__, 'portage_forget' );

/** Leaves nothing behind. */
function portage_forget() {
	delete_option( 'portage_address' );
}
